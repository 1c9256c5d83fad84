import type { CodeRow } from './row.ts'

/** FASP management codes 0 to 22. */
export const faspControl: readonly CodeRow[] = [
  {
    number: 0,
    name: 'UNKNOWN',
    class: 'none',
    meaning: 'No reason was recorded. Read the ERR lines just before the line that ends the session.',
    texts: ['unknown'],
  },
  {
    number: 1,
    name: 'FASP_PROTO',
    class: 'aspera-data-session',
    meaning:
      'The two ends do not understand each other. Compare ver= and peerver= on the session line, and read the ERR line before it.',
    texts: ['fasp(tm) error', 'Generic fasp(tm) protocol error'],
  },
  {
    number: 2,
    name: 'ASCP',
    class: 'aspera-client-local',
    meaning: 'Anything that ascp itself reports without a number of its own. The text behind it gives the reason.',
    texts: ['ASCP error', 'Generic SCP error'],
  },
  {
    number: 3,
    name: 'AMBIGUOUS_TARGET',
    class: 'aspera-client-local',
    meaning:
      'Source or target can be understood in two ways, for example several files and a target that is no folder. Name the target as a folder.',
    texts: ['Ambiguous target', 'Target incorrectly specified'],
  },
  {
    number: 4,
    name: 'NO_SUCH_FILE',
    class: 'aspera-source-missing',
    meaning:
      'The path does not exist on the side the message names, as seen below the docroot of the transfer user. List it with the same account.',
    texts: ['No such file or directory', 'Session Stop  (Error: Server aborted session: No such file or directory)'],
    next: { guide: 'aspera-transfer', node: 'path' },
  },
  {
    number: 5,
    name: 'NO_PERMS',
    class: 'aspera-authorization',
    meaning:
      'The system account that runs the transfer may not read the source or write the target. Check owner, mode or access list, the SELinux label, and the read and write settings in aspera.conf.',
    texts: [
      'Insufficient permissions',
      'Insufficient permission to read or write',
      'Session Stop (Error: insufficient permissions)',
    ],
    next: { guide: 'aspera-transfer', node: 'path-rights' },
  },
  {
    number: 6,
    name: 'NOT_DIR',
    class: 'aspera-client-local',
    meaning: 'The target has to be a folder and is a file.',
    texts: ['Target must be a directory', 'Target is not a directory'],
  },
  {
    number: 7,
    name: 'IS_DIR',
    class: 'aspera-client-local',
    meaning: 'A file was expected and a folder was found.',
    texts: ['Expected regular file', 'File is a directory - expected regular file'],
  },
  {
    number: 8,
    name: 'USAGE',
    class: 'aspera-client-local',
    meaning: 'The command line of ascp is wrong: an unknown option, a missing value, or a file in the wrong place.',
    texts: ['Incorrect usage of Aspera scp command', 'Incorrect usage of scp command'],
  },
  {
    number: 9,
    name: 'LIC_DUP',
    class: 'aspera-terms-rejected',
    meaning: 'The same license is used on two machines that see each other.',
    texts: ['Duplicate license'],
  },
  {
    number: 10,
    name: 'LIC_RATE_EXCEEDED',
    class: 'aspera-terms-rejected',
    meaning: 'The rate asked for is higher than the license allows. Ask for less, or change the license.',
    texts: ['Rate exceeds cap imposed by license', 'Rate exceeds the cap imposed by license'],
  },
  {
    number: 11,
    name: 'INTERNAL_ERROR',
    class: 'aspera-client-local',
    meaning: 'Something unexpected failed inside ascp. Repeat with the debug log on, and hand the log to support.',
    texts: ['Internal error', 'Internal error (unexpected error)'],
  },
  {
    number: 12,
    name: 'TRANSFER_ERROR',
    class: 'aspera-tcp-connect',
    meaning:
      'The TCP connection for SSH could not be made: refused, cut before the SSH greeting, or stopped by a proxy. Check the SSH port, often 33001. Client programs usually try this again by themselves.',
    texts: [
      'Error establishing SSH connection (check SSH port and firewall)',
      'Error establishing control connection',
      'ascp: Failed to open TCP connection for SSH, exiting.',
    ],
    next: { guide: 'aspera-transfer', node: 'tcp-port' },
  },
  {
    number: 13,
    name: 'TRANSFER_TIMEOUT',
    class: 'aspera-tcp-connect',
    meaning:
      'The server did not answer in time: a filtered port or a wrong address. Client programs usually try this again by themselves.',
    texts: [
      'Timeout establishing SSH connection (check SSH port and firewall)',
      'Timeout establishing control connection',
    ],
    next: { guide: 'aspera-transfer', node: 'tcp-port' },
  },
  {
    number: 14,
    name: 'CONNECTION_ERROR',
    class: 'aspera-data-session',
    meaning:
      'The UDP data channel could not be opened: UDP 33001 or the range in use is blocked. Some versions write 14 after a plain TCP failure too, so read the text first. Client programs usually try this again by themselves.',
    texts: ['Error establishing UDP connection (check UDP port and firewall)', 'Error establishing data connection'],
    next: { guide: 'aspera-transfer', node: 'udp' },
  },
  {
    number: 15,
    name: 'CONNECTION_TIMEOUT',
    class: 'aspera-data-session',
    meaning:
      'UDP packets go out and no answer comes back: a firewall or NAT lets UDP through in one direction only. Client programs usually try this again by themselves.',
    texts: [
      'Timeout establishing UDP connection (check UDP port and firewall)',
      'Timeout establishing data connection',
    ],
    next: { guide: 'aspera-transfer', node: 'udp' },
  },
  {
    number: 16,
    name: 'CONNECTION_LOST',
    class: 'aspera-data-session',
    meaning:
      'The transfer was running when the other side fell silent. Client programs usually try this again by themselves.',
    texts: ['Connection lost'],
  },
  {
    number: 17,
    name: 'RCVR_SEND_ERROR',
    class: 'aspera-data-session',
    meaning:
      'The receiver cannot send its replies: look at the network and firewall on the receiving side. Client programs usually try this again by themselves.',
    texts: ["Network failure (receiver can't send feedback)", 'Receiver fails to send feedback'],
    next: { guide: 'aspera-transfer', node: 'udp' },
  },
  {
    number: 18,
    name: 'RCVR_RECV_ERROR',
    class: 'aspera-data-session',
    meaning:
      'The receiver gets no data although the control connection is up: UDP is blocked towards it. Client programs usually try this again by themselves.',
    texts: ["Network failure (receiver can't receive UDP data)", 'Receiver fails to receive data packets'],
    next: { guide: 'aspera-transfer', node: 'udp' },
  },
  {
    number: 19,
    name: 'AUTH',
    class: 'aspera-auth-failed',
    meaning:
      'The login over SSH failed. Which part of it, key, password, account or file modes, only the log of the SSH server says.',
    texts: [
      'Authentication failure',
      'ascp: failed to authenticate, exiting.',
      'Session Stop  (Error: failed to authenticate)',
    ],
    next: { guide: 'aspera-error-19', node: 'where' },
  },
  {
    number: 20,
    name: 'NOTHING',
    class: 'none',
    meaning: 'Nothing matched, or everything was there already and was skipped.',
    texts: ['Nothing to transfer'],
  },
  {
    number: 21,
    name: 'NOT_REGULAR',
    class: 'aspera-source-missing',
    meaning: 'The source is a device, a pipe or a socket, not a regular file.',
    texts: ['Not a regular file', 'Not a regular file (special file)'],
  },
  {
    number: 22,
    name: 'FILE_TABLE_OVR',
    class: 'aspera-client-local',
    meaning: 'The table of open files of the whole system is full.',
    texts: ['File table overflow'],
  },
]
