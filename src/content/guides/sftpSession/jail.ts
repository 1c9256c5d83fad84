import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-bench', section: 'chroot, start-up files, subsystem, nologin shell' },
    { source: 'openssh-logging', section: 'Debugging Chrooted SFTP Accounts' },
  ],
  reviewed: '2026-11-20',
} as const

/** The chroot folder. */
export const jailNodes = defineNodes({
  chroot: {
    ...claim,
    kind: 'check',
    text: 'Who owns the jail, and who may write in it?',
    why: 'The folder the account is confined to, and every folder above it, must belong to root and be writable for nobody else. Otherwise the server ends the session.',
    say: 'Please have this run on the server, with the folder from the log. Then read me the rights and the owner in each line.',
    do: 'Read from the top, and note the first line that is not owned by root or has a w for group or others.',
    commands: ['sftp-jail-setting', 'sftp-jail-walk'],
    reader: 'folder-walk',
    covers: ['D-80'],
    options: [
      {
        id: 'owner',
        label: 'A line shows another owner than root',
        summary: 'a folder does not belong to root',
        next: 'jail-owner',
        when: ['owner'],
        listen: ["one line has the user's name"],
      },
      {
        id: 'writable',
        label: 'A line has w for group or others',
        summary: 'a folder is writable for others',
        next: 'jail-owner',
        when: ['writable'],
        listen: ['the group may write'],
      },
      {
        id: 'missing',
        label: 'No such file or directory',
        summary: 'the folder is missing',
        next: 'jail-missing',
        when: ['missing'],
        listen: ['no such file or directory'],
      },
      {
        id: 'right',
        label: 'All are root and not writable',
        summary: 'owner and mode are right',
        next: 'ask-admin',
        when: ['right'],
        listen: ['all root, and nobody else may write'],
      },
      { id: 'unsure', label: "I can't run this", summary: 'not looked at', next: 'ask-admin', unsure: true },
    ],
  },
  'jail-owner': {
    ...claim,
    kind: 'fix',
    text: 'Give the jail to root, and the account a folder inside it',
    why: 'The account keeps its files; only the top of the jail becomes fixed. It writes in a folder of its own below.',
    say: 'The administrator gives the top folder to the system. Your files stay, and there is a folder for uploads below it.',
    do: 'Write down owner and mode of each folder on the way, and ask whether a web server or another person writes there.',
    before:
      'Write down owner and mode of each folder, as the walk showed them. If a folder on the way is the home folder of another person, or a program such as a web server writes there, move the jail instead and change nothing here.',
    commands: ['sftp-jail-owner', 'sftp-jail-upload-folder'],
    steps: [
      'Do it for each folder the walk shows wrong, not recursively: what is inside keeps its owner.',
      'If the jail is the home folder itself (%h), the account cannot write in it any more. The layout with /home/%u as jail and a folder of the same name inside, with "ChrootDirectory /home/%u" and "ForceCommand internal-sftp -d /%u", keeps things as they were.',
      'If SFTP is logged, the jail needs its own dev/log socket, or the lines are lost.',
    ],
    covers: ['D-80'],
    verify: {
      text: 'Every line shows root and no w for group and others, and sftp shows its prompt.',
      command: 'sftp-jail-walk',
    },
    undo: { text: 'chown and chmod back to what the walk showed before.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
    sources: [
      { source: 'openssh-logging', section: 'Debugging Chrooted SFTP Accounts' },
      { source: 'openssh-logging', section: 'Logging Chrooted SFTP' },
      { source: 'openssh-bench', section: 'chroot 755 root' },
    ],
  },
  'jail-missing': {
    ...claim,
    kind: 'fix',
    text: 'Make the folder, or correct the setting',
    why: 'ChrootDirectory names a folder that is not there; %h and %u are replaced by home folder and account.',
    say: 'The folder from the settings does not exist. The administrator makes it, or corrects the setting.',
    do: 'Spell the folder of the setting and the one on the disk letter by letter, with home and account filled in.',
    commands: ['sftp-jail-upload-folder'],
    steps: [
      'Compare ChrootDirectory with the folders on the disk.',
      'Make the missing folder as root with mode 755, then the upload folder inside it.',
    ],
    verify: { text: 'The walk shows the folder.', command: 'sftp-jail-walk' },
    undo: { text: 'Remove the folder while it is empty.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
    sources: [{ source: 'openssh-bench', section: 'chroot missing' }],
  },
})
