/** What sshd 9.2 takes inside and outside of Match, and what newer versions added. Asked of the program, one by one. */
const ANYWHERE = `acceptenv allowagentforwarding allowgroups allowstreamlocalforwarding allowtcpforwarding allowusers
authenticationmethods authorizedkeyscommand authorizedkeyscommanduser authorizedkeysfile authorizedprincipalscommand
authorizedprincipalscommanduser authorizedprincipalsfile banner casignaturealgorithms channeltimeout chrootdirectory
clientalivecountmax clientaliveinterval denygroups denyusers disableforwarding exposeauthinfo forcecommand
gatewayports gssapiauthentication hostbasedacceptedalgorithms hostbasedauthentication
hostbasedusesnamefrompacketonly ignorerhosts include ipqos kbdinteractiveauthentication kerberosauthentication
loglevel logverbose match maxauthtries maxsessions passwordauthentication permitemptypasswords permitlisten
permitopen permitrootlogin permittty permittunnel permituserrc pubkeyacceptedalgorithms pubkeyauthentication
pubkeyauthoptions rdomain refuseconnection rekeylimit requiredrsasize revokedkeys setenv streamlocalbindmask
streamlocalbindunlink trustedusercakeys unusedconnectiontimeout x11displayoffset x11forwarding x11uselocalhost`

const GLOBAL = `addressfamily ciphers compression debianbanner fingerprinthash gssapicleanupcredentials
gssapikexalgorithms gssapikeyexchange gssapistorecredentialsonrekey gssapistrictacceptorcheck hostcertificate hostkey
hostkeyagent hostkeyalgorithms ignoreuserknownhosts kexalgorithms kerberosorlocalpasswd kerberosticketcleanup
listenaddress logingracetime macs maxstartups modulifile permituserenvironment persourcemaxstartups
persourcenetblocksize persourcepenalties persourcepenaltyexemptlist pidfile port printlastlog printmotd
securitykeyprovider sshdauthpath sshdsessionpath strictmodes subsystem syslogfacility tcpkeepalive usedns usepam
versionaddendum xauthlocation`

/** Read and skipped with a remark or without one. */
const DEAD = `afstokenpassing authorizedkeysfile2 checkmail gssapiusesessioncredcache gssusesessionccache
kerberosgetafstoken kerberostgtpassing keyregenerationinterval pamauthenticationviakbdint permitblacklistedkeys
protocol reversemappingcheck rhostsauthentication rhostsrsaauthentication rsaauthentication serverkeybits uselogin
useprivilegeseparation verifyreversemapping`

/** Older names of settings. */
const OLD_NAMES: ReadonlyMap<string, string> = new Map([
  ['challengeresponseauthentication', 'kbdinteractiveauthentication'],
  ['skeyauthentication', 'kbdinteractiveauthentication'],
  ['dsaauthentication', 'pubkeyauthentication'],
  ['gssapicleanupcreds', 'gssapicleanupcredentials'],
  ['hostbasedacceptedkeytypes', 'hostbasedacceptedalgorithms'],
  ['hostdsakey', 'hostkey'],
  ['keepalive', 'tcpkeepalive'],
  ['pubkeyacceptedkeytypes', 'pubkeyacceptedalgorithms'],
])

const anywhere = new Set(ANYWHERE.split(/\s/u))
const global = new Set(GLOBAL.split(/\s/u))
const dead = new Set(DEAD.split(/\s/u))

/** Settings of which every line counts. */
const MULTIPLE = new Set([
  'port',
  'listenaddress',
  'hostkey',
  'hostcertificate',
  'acceptenv',
  'allowusers',
  'denyusers',
  'allowgroups',
  'denygroups',
  'include',
])

export function isMultiple(name: string): boolean {
  return MULTIPLE.has(name)
}

/** The name under which `sshd -T` prints a setting. */
export function sshdSettingName(keyword: string): string {
  return OLD_NAMES.get(keyword) ?? keyword
}

/** How sshd takes a keyword. `global`: not inside of Match. */
export function sshdKeywordKind(keyword: string): 'anywhere' | 'global' | 'dead' | 'unknown' {
  const name = sshdSettingName(keyword)
  if (anywhere.has(name)) return 'anywhere'
  if (global.has(name)) return 'global'
  return dead.has(keyword) ? 'dead' : 'unknown'
}

export const sshdKeywords: readonly string[] = [...anywhere, ...global]
