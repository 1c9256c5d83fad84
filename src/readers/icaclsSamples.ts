import type { Sample } from './types.ts'

type Verdict = 'others-can-write' | 'others-can-read' | 'missing' | 'no-access' | 'fine'

const ISSUE = 'printed in PowerShell/Win32-OpenSSH issue 898 (names changed)'
const DONE = 'Successfully processed 1 files; Failed processing 0 files'

export const icaclsSamples: readonly Sample<Verdict>[] = [
  {
    name: 'the owner alone',
    text: `PS > icacls C:\\Users\\fred\\.ssh\\id_rsa
C:\\Users\\fred\\.ssh\\id_rsa MYDOMAIN\\fred:(F)

${DONE}`,
    verdict: 'fine',
    from: ISSUE,
  },
  {
    name: 'Users may read a key in the top folder',
    text: `PS C:\\Tools> icacls.exe C:\\fred_id_rsa
C:\\fred_id_rsa NT AUTHORITY\\SYSTEM:(I)(F)
               BUILTIN\\Administrators:(I)(F)
               BUILTIN\\Users:(I)(RX)
`,
    context: { account: 'fred' },
    verdict: 'others-can-read',
    from: 'public notes of a training, Windows 10 (name changed)',
  },
  {
    name: 'Everyone, and the account without a domain',
    text: `C:\\Users\\fred\\.ssh\\id_rsa BUILTIN\\Administrators:(F)
                          NT AUTHORITY\\SYSTEM:(F)
                          fred:(M)
                          Everyone:(RX)`,
    verdict: 'others-can-read',
    from: 'printed in PowerShell/Win32-OpenSSH issue 815 (name of the file changed)',
  },
  {
    name: 'administrators_authorized_keys in order, Japanese Windows',
    text: `C:\\ProgramData\\ssh\\administrators_authorized_keys NT AUTHORITY\\SYSTEM:(F)
                                                  BUILTIN\\Administrators:(F)

1 個のファイルが正常に処理されました。0 個のファイルを処理できませんでした`,
    verdict: 'fine',
    from: 'a public log of a key login, Windows 11',
  },
  {
    name: 'administrators_authorized_keys with an integrity level',
    text: `C:\\ProgramData\\ssh\\administrators_authorized_keys BUILTIN\\Administrators:(F)
                                                  NT AUTHORITY\\SYSTEM:(F)
                                                  Mandatory Label\\High Mandatory Level:(NW)`,
    verdict: 'fine',
    from: 'the last line as printed in public notes on integrity levels, below a public listing of this file',
  },
  {
    name: 'administrators_authorized_keys that others may only read',
    text: `C:\\ProgramData\\ssh\\administrators_authorized_keys NT AUTHORITY\\SYSTEM:(I)(F)
                                                  BUILTIN\\Administrators:(I)(F)
                                                  NT AUTHORITY\\Authenticated Users:(I)(RX)`,
    verdict: 'others-can-read',
    from: 'a public script for OpenSSH on Windows',
  },
  {
    name: 'administrators_authorized_keys that one account may write',
    text: `administrators_authorized_keys NT AUTHORITY\\SYSTEM:(F)
                               BUILTIN\\Administrators:(F)
                               MYDOMAIN\\fred:(F)
`,
    verdict: 'others-can-write',
    from: 'a public note on Win32-OpenSSH, the account left in',
  },
  {
    name: 'two files of an ordinary account',
    text: `C:\\Users\\fred\\.ssh\\authorized_keys NT AUTHORITY\\SYSTEM:(F)
                                   c04\\fred:(F)

C:\\Users\\fred\\.ssh\\id_rsa.pub NT AUTHORITY\\SYSTEM:(I)(F)
                              BUILTIN\\Administrators:(I)(F)
                              MYDOMAIN\\fred:(I)(F)

${DONE}`,
    verdict: 'fine',
    from: 'a public log of a key login, and PowerShell/Win32-OpenSSH issue 898 (names changed)',
  },
  {
    name: 'German Windows, Benutzer may read',
    text: `C:\\id_rsa NT-AUTORITÄT\\SYSTEM:(I)(F)
          VORDEFINIERT\\Administratoren:(I)(F)
          VORDEFINIERT\\Benutzer:(I)(RX)

1 Dateien erfolgreich verarbeitet, bei 0 Dateien ist ein Verarbeitungsfehler aufgetreten.`,
    verdict: 'others-can-read',
    from: 'names and last line of German Windows as printed in public notes and MicrosoftDocs/windowsserverdocs issue 6185',
  },
  {
    name: 'French Windows, in order, with a letter that the code page broke',
    text: `C:\\Users\\fred\\.ssh\\id_rsa AUTORITE NT\\Syst�me:(I)(F)
                          BUILTIN\\Administrateurs:(I)(F)
                          GALAXYBOOK\\fred:(I)(F)`,
    verdict: 'fine',
    from: 'names of French Windows as printed in public notes (path changed)',
  },
  {
    name: 'a file name alone, the blanks lost, and groups of Windows',
    text: `asd.txt BUILTIN\\Administrators:(I)(F)
DESKTOP-IDJHTKP\\user:(I)(F)
NT AUTHORITY\\SYSTEM:(I)(F)
NT AUTHORITY\\INTERACTIVE:(I)(M,DC)
NT AUTHORITY\\SERVICE:(I)(M,DC)
NT AUTHORITY\\BATCH:(I)(M,DC)
Mandatory Label\\High Mandatory Level:(NW)`,
    verdict: 'others-can-read',
    from: 'public notes on integrity levels',
  },
  {
    name: 'the blanks were lost on the way',
    text: `C:\\Users\\fred miller\\.ssh\\id_rsa NT AUTHORITY\\SYSTEM:(I)(F)
BUILTIN\\Administrators:(I)(F)
DESKTOP-1\\fred:(I)(F)
DESKTOP-1\\guest2:(R)`,
    context: { account: 'fred' },
    verdict: 'others-can-read',
    from: 'the form of PowerShell/Win32-OpenSSH issue 898, blanks taken out as chat programs do',
  },
  {
    name: 'missing',
    text: `C:\\Users\\fred\\.ssh\\id_rsa: The system cannot find the file specified.
Successfully processed 0 files; Failed processing 1 files`,
    verdict: 'missing',
    from: 'the text of Windows error 2 behind a path, as icacls prints errors (Microsoft documentation; not run here)',
  },
  {
    name: 'not allowed',
    text: `C:\\ProgramData\\ssh\\administrators_authorized_keys: Access is denied.
Successfully processed 0 files; Failed processing 1 files`,
    verdict: 'no-access',
    from: 'the form in a public test, Windows 11 (path changed)',
  },
  {
    name: 'cut off behind the first name',
    text: 'C:\\Users\\fred\\.ssh\\id_rsa NT AUTHORITY\\SYS',
    verdict: 'unreadable',
    from: 'issue 898, cut off',
  },
  {
    name: 'the command is not there',
    text: "icacls : The term 'icacls' is not recognized as the name of a cmdlet, function, script file, or operable program.",
    verdict: 'unreadable',
    from: 'PowerShell on another system, its text for unknown commands',
  },
]
