import * as fc from 'fast-check'
import { digits, json, letters, mixed, password, phrase, word, type Shape } from './redactShape.fixture.ts'

const quotable = password.filter((text) => !text.includes('"'))
const noQuotes = password.filter((text) => !/[<>&|;$()`{}[\]%]/.test(text))

/** An own part of an address has no blank, no quote and no @ at its end; what begins like a path is one. */
const noSlash = password.filter((text) => !/^[/\\~.:]|[<>|@]/.test(text))
/** A word as any language may have it. */
const plain = fc
  .string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), minLength: 8, maxLength: 16 })
  .filter((text) => !text.endsWith('ng'))

export const passwordShapes: readonly Shape[] = [
  { name: 'ASPERA_SCP_PASS', secret: password, text: (s) => `ASPERA_SCP_PASS=${s} ascp -i key f u@h:/` },
  { name: 'ASPERA_SCP_FILEPASS, exported', secret: password, text: (s) => `export ASPERA_SCP_FILEPASS="${s}"` },
  { name: 'ASPERA_SCP_KEY', secret: word, text: (s) => `ASPERA_SCP_KEY=${s} ascp f u@h:/` },
  { name: 'ASPERA_SCP_LICENSE', secret: word, text: (s) => `export ASPERA_SCP_LICENSE='${s}'` },
  { name: 'ASPERA_SCP_COOKIE', secret: word, text: (s) => `ASPERA_SCP_COOKIE=${s}` },
  { name: 'ASPERA_PROXY_PASS on Windows', secret: phrase, text: (s) => `C:\\> set ASPERA_PROXY_PASS=${s}` },
  { name: 'PowerShell variable', secret: password, text: (s) => `$env:ASPERA_SCP_TOKEN = '${s}'` },
  { name: 'password=', secret: password, text: (s) => `connect user=fred password=${s}` },
  { name: 'password: with blanks', secret: phrase, text: (s) => `  password: ${s}` },
  { name: 'line of an ini file', secret: password, text: (s) => `[server]\nuser = fred\npasswd = ${s}` },
  { name: 'block of YAML', secret: phrase, text: (s) => `db:\n  password: |\n    ${s}\n  port: 22` },
  {
    name: 'value on the next line of JSON',
    secret: quotable,
    text: (s) => `{\n  "password":\n    ${json(s)},\n  "a": 1\n}`,
  },
  { name: 'Passwort', secret: password, text: (s) => `Passwort: ${s}` },
  { name: 'said aloud', secret: mixed, text: (s) => `he said my password is ${s}, and it worked on Monday` },
  { name: 'a plain word, said aloud', secret: plain, text: (s) => `he says the password is ${s}, like on Monday` },
  { name: 'a plain word, in German', secret: plain, text: (s) => `Das Passwort ist ${s}.` },
  { name: 'prompt of ssh', secret: password, text: (s) => `fred@server's password: ${s}` },
  { name: 'prompt of a key', secret: phrase, text: (s) => `Enter passphrase for key '/home/fred/.ssh/id_rsa': ${s}` },
  { name: 'PIN', secret: digits, text: (s) => `Enter PIN for 'PIV_II (PIV Card Holder pin)': ${s}` },
  { name: 'plink -pw', secret: password, text: (s) => `plink -ssh -pw ${s} fred@server` },
  { name: 'sshpass -p', secret: password, text: (s) => `sshpass -p ${s} ssh -p 33001 fred@server` },
  { name: 'sshpass -p attached, quoted', secret: password, text: (s) => `sshpass -p'${s}' ssh fred@server` },
  { name: 'SSHPASS', secret: password, text: (s) => `SSHPASS='${s}' sshpass -e ssh fred@server` },
  { name: 'PGPASSWORD', secret: password, text: (s) => `PGPASSWORD=${s} psql -h server` },
  { name: '.pgpass', secret: word, text: (s) => `server.example.com:5432:main:fred:${s}` },
  { name: 'MYSQL_PWD', secret: password, text: (s) => `MYSQL_PWD=${s} mysql` },
  { name: 'mysql -p attached', secret: word, text: (s) => `mysql -u root -p${s} db` },
  {
    name: 'address',
    secret: word.map((text) => `${text}@${text}`),
    text: (s) => `sftp://fred:${s}@server.example.com:22/in`,
  },
  { name: 'address, encoded', secret: word, text: (s) => `next=sftp%3A%2F%2Ffred%3A${s}%40server%2Fin&a=1` },
  { name: 'address of a data base', secret: word, text: (s) => `DATABASE_URL=postgresql://fred:${s}@db/x` },
  { name: 'address without a scheme', secret: noSlash, text: (s) => `sftp fred:${s}@server.example.com:/in` },
  {
    name: 'address without a scheme, of a domain',
    secret: word,
    text: (s) => `tried ACME\\fred:${s}@10.0.0.1, no luck`,
  },
  { name: 'proxy without a scheme', secret: word, text: (s) => `https_proxy=fred:${s}@proxy.example.com:8080` },
  { name: '--password', secret: password, text: (s) => `ascli server --username=fred --password ${s} br /` },
  { name: '--password=', secret: password, text: (s) => `ascli server --password=${s} br /` },
  { name: '--password on the next line', secret: noQuotes, text: (s) => `ascli server --password \\\n  ${s} br /` },
  { name: 'curl -u', secret: word, text: (s) => `curl -u fred:${s} https://server/` },
  { name: 'lftp -u', secret: word, text: (s) => `lftp -u fred,${s} sftp://server` },
  { name: 'smbclient -U', secret: word, text: (s) => `smbclient //server/in -U fred%${s}` },
  { name: 'net use', secret: noQuotes, text: (s) => `net use X: \\\\server\\in ${s.replace(/^\//, '')} /user:fred` },
  { name: 'net user', secret: word, text: (s) => `net user fred ${s} /add` },
  { name: 'sudo -S', secret: word, text: (s) => `echo '${s}' | sudo -S systemctl restart sshd` },
  { name: 'chpasswd', secret: word, text: (s) => `echo "fred:${s}" | chpasswd` },
  { name: 'expect', secret: word, text: (s) => `send "${s}\\r"` },
  { name: 'ssh-keygen -N', secret: password, text: (s) => `ssh-keygen -t ed25519 -N '${s}' -f key` },
  { name: 'openssl -passin', secret: word, text: (s) => `openssl rsa -passin pass:${s} -in key` },
  { name: 'keytool', secret: word, text: (s) => `keytool -list -storepass ${s} -keystore k` },
  { name: 'FTP', secret: password, text: (s) => `USER fred\nPASS ${s}` },
  { name: 'FTP in the log of a client', secret: password, text: (s) => `12:00:01 Command: PASS ${s}` },
  { name: 'netrc', secret: password, text: (s) => `machine server login fred password ${s}` },
  { name: 'netrc over lines', secret: password, text: (s) => `machine server\n  login fred\n  password ${s}` },
  { name: 'shadow', secret: letters(60), text: (s) => `fred:$6$salt$${s}:19000:0:99999:7:::` },
  {
    name: 'ObjectScript login',
    secret: quotable,
    text: (s) => `set sc=ssh.AuthenticateWithUsername("fred","${s}")`,
  },
  {
    name: 'ObjectScript key pair',
    secret: quotable,
    text: (s) => `do ssh.AuthenticateWithKeyPair("fred","/k.pub","/k","${s}")`,
  },
  { name: 'ObjectScript change', secret: quotable, text: (s) => `do $SYSTEM.Security.ChangePassword("fred","${s}")` },
  { name: 'IRIS connection string', secret: word, text: (s) => `jdbc:IRIS://h:1972/USER;user=_SYSTEM;password=${s}` },
  {
    name: 'PHP',
    secret: quotable.filter((s) => !s.includes("'")),
    text: (s) => `ssh2_auth_password($c, 'fred', '${s}');`,
  },
  {
    name: 'ConvertTo-SecureString',
    secret: quotable,
    text: (s) => `$p = ConvertTo-SecureString -String "${s}" -AsPlainText -Force`,
  },
  { name: 'PowerShell -Password', secret: word, text: (s) => `New-SFTPSession -Password ${s} -Verbose` },
  { name: 'FileZilla', secret: word, text: (s) => `<Pass encoding="x"/><Pass>${s}</Pass>` },
  { name: 'XML with attributes', secret: word, text: (s) => `<Password xsi:type="xsd:string">${s}</Password>` },
  { name: 'settings of .NET', secret: word, text: (s) => `<add key="Password" value="${s}"/>` },
  { name: 'entities of XML', secret: word, text: (s) => `&lt;password&gt;${s}&lt;/password&gt;` },
  {
    name: 'transfer specification',
    secret: password,
    text: (s) => `{"remote_user": "xfer", "remote_password": ${json(s)}, "ssh_port": 33001}`,
  },
  {
    name: 'message of journald',
    secret: mixed,
    text: (s) => `{"_PID":"77","MESSAGE":${json(`connect "fred" with {"password":${json(s)}}`)},"PRIORITY":"6"}`,
  },
  {
    name: 'bytes of journald',
    secret: word,
    text: (s) => `{"MESSAGE":[${Array.from(`pw=${s}`, (sign) => sign.charCodeAt(0)).join(',')}],"PRIORITY":"6"}`,
  },
  {
    name: 'form',
    secret: fc.tuple(word, word).map((two) => two.join('%2F')),
    text: (s) => `user=fred&password=${s}&submit=1`,
  },
  { name: 'form, encoded again', secret: word, text: (s) => `body=user%3Dfred%26password%3D${s}%26submit%3D1` },
  { name: 'verification code', secret: digits, text: (s) => `Verification code: ${s}` },
  { name: 'passcode', secret: digits, text: (s) => `Enter a passcode or select an option:\nPasscode: ${s}` },
  { name: 'code in a sentence', secret: digits, text: (s) => `Your security code is ${s}.` },
]
