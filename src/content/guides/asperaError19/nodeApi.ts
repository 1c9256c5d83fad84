import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'

const claim = {
  sources: [
    { source: 'aspera-error-19', section: 'Faspex, step 5' },
    { source: 'hsts-manual', section: 'Node API, port 9092' },
  ],
  reviewed,
  conflicts: [
    {
      says: 'For error 19, make sure that the right SSL certificate is where aspera.conf says.',
      trouble:
        'cert_file serves the Node API, which speaks HTTPS. Error 19 is an SSH login, which uses no certificate.',
      instead: 'Skip it for error 19. Check it when the Node API itself reports a certificate or TLS error.',
      source: { source: 'aspera-error-19', section: 'Faspex, step 5' },
    },
  ],
  covers: ['A-15'],
} as const

/** The Node API and its certificate, which has nothing to do with error 19. */
export const nodeApiNodes = defineNodes({
  'node-api': {
    ...claim,
    kind: 'question',
    text: 'Does the web interface of the node fail, or the transfer itself?',
    why: 'The Node API speaks HTTPS and needs a certificate; the transfer speaks SSH and does not. A certificate cannot cause error 19.',
    say: 'Does it complain about a certificate, or does the transfer start and then fail to log in?',
    do: 'Ask for the exact words: certificate, code 19 and rights lead to three different places.',
    options: [
      {
        id: 'certificate',
        label: 'It complains about a certificate, SSL or TLS',
        summary: 'the Node API has trouble with its certificate',
        next: 'node-certificate',
        listen: ['the certificate', 'ssl error', 'not trusted'],
      },
      {
        id: 'transfer',
        label: 'The transfer fails with code 19 or "failed to authenticate"',
        summary: 'the SSH login of the transfer fails',
        next: 'shares-user',
        listen: ['failed to authenticate', 'code 19'],
      },
      {
        id: 'rights',
        label: 'It says: not configured for this request, ACLs, or token',
        summary: 'the node refuses the request',
        next: 'to-transfer',
        listen: ['acl', 'not configured for this request', 'something with a token'],
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'it is not known which part fails',
        next: 'shares-user',
        unsure: true,
      },
    ],
  },
  'node-certificate': {
    ...claim,
    kind: 'check',
    text: 'Which certificate does the Node API serve?',
    why: 'The file is named in aspera.conf, in the section server, as cert_file. The service serves what was there when it was started.',
    say: 'Please run the command and read me the line near the end with the words verify return code.',
    do: 'Note the return code and, where it is not 0, the words beside it: expired, another name, or not trusted.',
    commands: ['aspera-node-certificate'],
    steps: [
      'In aspera.conf look for <cert_file> below <server>; a usual value is /opt/aspera/etc/aspera_server_cert.pem.',
    ],
    options: [
      {
        id: 'wrong',
        label: 'It has expired, it is made for another name, or its signer is not trusted',
        summary: 'the certificate of the Node API is wrong',
        next: 'replace-certificate',
        listen: ['it has expired', 'self signed', 'the name is wrong'],
      },
      {
        id: 'fine',
        label: 'Verify return code: 0',
        summary: 'the certificate is right',
        next: 'shares-user',
        listen: ['return code zero', 'it says ok'],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'the certificate was not looked at',
        next: 'escalate',
        unsure: true,
      },
    ],
  },
  'replace-certificate': {
    ...claim,
    kind: 'fix',
    text: 'Put the right certificate in its place',
    why: 'The certificate has to carry the name that the clients use, and it must not have expired.',
    say: 'The certificate of the web part is not right any more. Its administrator replaces the file and restarts the service.',
    do: 'Ask for a time without running transfers, and note the new end date of the certificate for the next reminder.',
    before: 'The restart interrupts the Node API for a moment. Choose a time without running transfers.',
    commands: [],
    steps: [
      'Copy the old file of cert_file first.',
      'Put the new certificate, with its chain and its private key in the form the old file had, in the same place.',
      'Restart the service asperanoded.',
    ],
    verify: { text: 'The check shows the new dates and verify return code 0.', command: 'aspera-node-certificate' },
    undo: { text: 'Copy the old file back and restart asperanoded.' },
    worked: 'resolved',
    same: 'escalate',
    cannot: 'escalate',
  },
})
