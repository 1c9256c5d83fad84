import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const shell = [
  { source: 'aspera-connect-keys', section: 'Security considerations; loose mode' },
  { source: 'aspera-cli', section: 'Specifications of ascmd' },
] as const

/** aspshell that refuses a command, and what it lets through (B-05, B-07, B-10, B-12). */
export const refusedNodes = defineNodes({
  'command-refused': {
    kind: 'question',
    text: 'What was refused?',
    why: 'The login worked. aspshell, the login program of transfer users, starts ascp, ascp4 and async and nothing else, so that the account cannot be used for anything but transfers.',
    say: 'The login was fine, and then a command was refused. What did you want to do: list files, send or fetch some, or log in?',
    do: 'Ask what was clicked or typed right before the message, and note whether it was listing or transferring.',
    options: [
      {
        id: 'browse',
        label: 'Listing files (browsing): ascmd',
        summary: 'listing files is refused',
        next: 'browsing',
        listen: ['i wanted to see the files', 'listing files'],
      },
      {
        id: 'shell',
        label: 'ssh, scp, sftp or another command by hand',
        summary: 'an ordinary command is refused',
        next: 'only-transfers',
        listen: ['scp', 'i wanted to log in', 'sftp'],
      },
      {
        id: 'transfer',
        label: 'A transfer with ascp',
        summary: 'the transfer itself is refused',
        next: 'transfer-refused',
        listen: ['the transfer itself', 'sending a file', 'fetching a file'],
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'it is not known what was refused',
        next: 'transfer-refused',
        unsure: true,
      },
    ],
    sources: shell,
    reviewed,
    covers: ['B-05', 'B-07', 'B-10'],
  },
  browsing: {
    kind: 'check',
    text: 'Does aspshell run in its loose mode?',
    why: 'In that mode, which forbids more, ascmd is not allowed, so that nobody can list files past the web application. aspshell -r, the name aspshell-r and aspshell -t all mean this mode.',
    say: 'For accounts of web applications listing files is switched off on purpose. We look whether that is so here.',
    do: 'Look at the end of the line of the account and in front of its key, and note which of the two says that listing is off.',
    commands: ['aspera-account-entry', 'aspera-show-keys'],
    steps: ['Look for aspshell-r or aspshell -r as the login shell, and for aspshell -t in front of the key.'],
    options: [
      {
        id: 'loose',
        label: 'aspshell-r, -r or -t stands there',
        summary: 'listing files is switched off on purpose',
        next: 'browse-elsewhere',
        listen: ['there is an r at the end', 'there is a t behind it'],
      },
      {
        id: 'plain',
        label: 'Only /bin/aspshell',
        summary: 'aspshell runs in its ordinary mode',
        next: 'transfer-refused',
        listen: ['only aspshell'],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'the mode of aspshell is not known',
        next: 'browse-elsewhere',
        unsure: true,
      },
    ],
    sources: shell,
    reviewed,
    covers: ['B-07', 'B-10', 'B-12'],
    conflicts: [
      {
        says: 'Run strings on /bin/aspshell and read the list of allowed commands from it.',
        trouble: 'What it shows depends on the version, and it is no promise.',
        instead: 'Try it: a transfer has to work, and listing files has to be refused.',
        source: { source: 'aspera-connect-keys', section: 'Loose mode' },
      },
    ],
  },
  'browse-elsewhere': {
    kind: 'outcome',
    verdict: 'resolved',
    text: 'Listing files is refused on purpose: use the web application',
    why: 'Desktop client, Console and Orchestrator list files with ascmd, which an account with the well-known Aspera key must not allow. Whoever needs to browse gets an account and a key of their own, with /bin/aspshell and without -t.',
    say: 'This account may send and fetch files but not list them, and that is intended. Please use the web page, or ask for an account of your own.',
    do: 'Say that nothing is broken, and note what the caller wanted to list: that decides between the web page and an account of their own.',
    sources: shell,
    reviewed,
    covers: ['B-07', 'B-10'],
  },
  'only-transfers': {
    kind: 'outcome',
    verdict: 'resolved',
    text: 'This account is for Aspera transfers only, and the login works',
    why: 'aspshell refuses every other command. So the refusal proves that name and key are right: use ascp or an Aspera client.',
    say: 'That is how it should be: the account can do transfers and nothing else. And it shows us that the login works.',
    do: 'Note that name and key are right: this refusal proves it. Ask what the caller wants to transfer.',
    sources: shell,
    reviewed,
    covers: ['B-05', 'B-10'],
  },
  'transfer-refused': {
    kind: 'outcome',
    verdict: 'escalate',
    text: 'aspshell refuses the transfer itself',
    why: 'The command that arrived is none that aspshell knows: a client and a server whose versions do not fit, or a command= in authorized_keys that starts something else. With aspshell -t the command of the client stands in SSH_ORIGINAL_COMMAND and is checked there.',
    say: 'The server does not accept the command of the transfer program. Its administrator has to compare the versions and the line of the key.',
    do: 'Note the whole line that was refused, and the version of the program on each side.',
    collect: [
      'The whole line after "Command not accepted:"',
      'The versions of ascp on both sides',
      'The login shell and the line of the key in authorized_keys',
    ],
    escalate: {
      because: ['access-missing'],
      to: 'aspera-administrator',
      needs: ['host', 'user', 'error-text', 'server-checks', 'software-versions'],
    },
    sources: shell,
    reviewed,
    covers: ['B-10', 'B-12'],
  },
})
