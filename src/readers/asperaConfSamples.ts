import type { Sample } from './types.ts'

type Verdict = 'malformed' | 'no-user' | 'not-token' | 'no-docroot' | 'token'

const MANUAL = 'Aspera manual'

const AUTHORIZATION = `    <authorization>
      <transfer>
        <in>
          <value>token</value>
        </in>
        <out>
          <value>token</value>
        </out>
      </transfer>
      <token>
        <encryption_key>YourSuperSecretKey</encryption_key>
      </token>
    </authorization>`

const CLOUD = `<?xml version='1.0' encoding='UTF-8'?>
<CONF version="2">
<server>
  <server_name>aspera.example.com</server_name>
</server>
<aaa>
  <realms><realm><users>
  <user>
    <name>UserName</name>
${AUTHORIZATION}
    <file_system>
      <access>
        <paths>
          <path>
            <absolute></absolute>
            <read_allowed>true</read_allowed> <!-- Read Allowed: boolean true or false -->
            <restrictions> <!-- File access restrictions. Multiple entries are allowed. -->
              <restriction>s3://*</restriction>
              <restriction>!azu://*</restriction>
            </restrictions>
          </path>
        </paths>
      </access>
    </file_system>
  </user>
  </users></realm></realms>
</aaa>
</CONF>`

const DEFAULT = `<CONF version="2">
   <default>
    <authorization>
       <transfer>
        <in>
          <value>allow</value>
        </in>
        <out>
          <value>allow</value>
        </out>
      </transfer>
      <token>
        <encryption_key>secRet</encryption_key>
      </token>
    </authorization>
    <file_system>
      <access>
        <paths>
          <path>
            <absolute>/sandbox/$(name)</absolute>
          </path>
        </paths>
      </access>
    </file_system>
   </default>
</CONF>`

export const asperaConfSamples: readonly Sample<Verdict>[] = [
  {
    name: 'a cloud account without a docroot',
    text: CLOUD,
    verdict: 'no-docroot',
    from: `${MANUAL} 3.5.1, configuring for the cloud`,
  },
  {
    name: 'with the name of the account',
    text: CLOUD,
    context: { account: 'UserName' },
    verdict: 'no-docroot',
    from: `${MANUAL} 3.5.1, configuring for the cloud`,
  },
  {
    name: 'another account than the one in the file',
    text: CLOUD,
    context: { account: 'faspex' },
    verdict: 'no-user',
    from: `${MANUAL} 3.5.1, configuring for the cloud`,
  },
  {
    name: 'with a docroot',
    text: `fred@server:~$ cat /opt/aspera/etc/aspera.conf\n${CLOUD.replace('<absolute></absolute>', '<absolute>/data/transfers</absolute>')}`,
    context: { account: 'UserName' },
    verdict: 'token',
    from: `${MANUAL} 3.5.1, configuring for the cloud, with a docroot filled in`,
  },
  {
    name: 'default section that allows',
    text: DEFAULT,
    verdict: 'not-token',
    from: `${MANUAL} 3.7.3, setting up transfer users`,
  },
  {
    name: 'only the section of authorization',
    text: `<authorization>
  <transfer>
    <in>
      <value>allow</value>                   <!-- Incoming Transfer -->
      <external_provider>
        <url>...</url>                       <!-- Incoming External Provider URL -->
        <soap>...</soap>                     <!-- Incoming External Provider SOAP Action -->
      </external_provider>
    </in>
    <out>
      <value>allow</value>                   <!-- Outgoing Transfer -->
    </out>
  </transfer>
</authorization>`,
    verdict: 'not-token',
    from: `${MANUAL} 3.9.6, authorization configuration, shortened`,
  },
  {
    name: 'an end tag that closes nothing, as the manual printed it',
    text: `<user>
<name>asp1</name>
<authorization>
<transfer>
<in>
<value>token</value>
</in>
<out>
<value>token</value>
</out>
</transfer>
</authorization>
<file_system>
</file_system>
</name>
</user>`,
    verdict: 'malformed',
    from: `${MANUAL} 3.4.4, token authorization, shortened`,
  },
  {
    name: 'cut off',
    text: CLOUD.slice(0, CLOUD.indexOf('<file_system>')),
    verdict: 'malformed',
    from: `${MANUAL} 3.5.1, cut off`,
  },
  {
    name: 'an ampersand in a path',
    text: DEFAULT.replace('/sandbox/$(name)', '/data/R&D'),
    verdict: 'malformed',
    from: `${MANUAL} 3.7.3, with a path as people type it`,
  },
  {
    name: 'another kind of XML',
    text: '<?xml version="1.0"?>\n<plist version="1.0"><dict></dict></plist>',
    verdict: 'unreadable',
    from: 'a property list of macOS',
  },
]
