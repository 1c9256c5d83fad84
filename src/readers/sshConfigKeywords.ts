/** What ssh 9.2 takes, and what newer versions added: requested from the program, one by one. */
const CURRENT = `addkeystoagent addressfamily batchmode bindaddress bindinterface canonicaldomains
canonicalizefallbacklocal canonicalizehostname canonicalizemaxdots canonicalizepermittedcnames casignaturealgorithms
certificatefile channeltimeout checkhostip ciphers clearallforwardings compression connectionattempts connecttimeout
controlmaster controlpath controlpersist dynamicforward enableescapecommandline enablesshkeysign escapechar
exitonforwardfailure fingerprinthash forkafterauthentication forwardagent forwardx11 forwardx11timeout
forwardx11trusted gatewayports globalknownhostsfile gssapiauthentication gssapiclientidentity
gssapidelegatecredentials gssapikexalgorithms gssapikeyexchange gssapirenewalforcesrekey gssapiserveridentity
gssapitrustdns hashknownhosts host hostbasedacceptedalgorithms hostbasedauthentication hostkeyalgorithms hostkeyalias
hostname identitiesonly identityagent identityfile ignoreunknown include ipqos kbdinteractiveauthentication
kbdinteractivedevices kexalgorithms knownhostscommand localcommand localforward loglevel logverbose macs match
nohostauthenticationforlocalhost numberofpasswordprompts obscurekeystroketiming passwordauthentication
permitlocalcommand permitremoteopen pkcs11provider port preferredauthentications proxycommand proxyjump
proxyusefdpass pubkeyacceptedalgorithms pubkeyauthentication refuseconnection rekeylimit remotecommand remoteforward
requesttty requiredrsasize revokedhostkeys securitykeyprovider sendenv serveralivecountmax serveraliveinterval
sessiontype setenv stdinnull streamlocalbindmask streamlocalbindunlink stricthostkeychecking
syslogfacility tag tcpkeepalive tunnel tunneldevice updatehostkeys user userknownhostsfile verifyhostkeydns
versionaddendum visualhostkey warnweakcrypto xauthlocation`

/** Taken and without any effect since long, or not built in. */
const DEAD = `afstokenpassing cipher compressionlevel fallbacktorsh globalknownhostsfile2 kerberosauthentication
kerberostgtpassing protocol rhostsauthentication rhostsrsaauthentication rsaauthentication useblacklistedkeys
useprivilegedport userknownhostsfile2 useroaming usersh`

/** Older names of settings. */
const OLD_NAMES: ReadonlyMap<string, string> = new Map([
  ['challengeresponseauthentication', 'kbdinteractiveauthentication'],
  ['skeyauthentication', 'kbdinteractiveauthentication'],
  ['tisauthentication', 'kbdinteractiveauthentication'],
  ['dsaauthentication', 'pubkeyauthentication'],
  ['identityfile2', 'identityfile'],
  ['keepalive', 'tcpkeepalive'],
  ['protocolkeepalives', 'serveraliveinterval'],
  ['setuptimeout', 'serveraliveinterval'],
  ['pubkeyacceptedkeytypes', 'pubkeyacceptedalgorithms'],
  ['hostbasedkeytypes', 'hostbasedacceptedalgorithms'],
  ['smartcarddevice', 'pkcs11provider'],
])

/** Settings that only a changed ssh knows; any other one stops at them. */
const APPLE = new Set(['usekeychain'])

const current = new Set(CURRENT.split(/\s/u))
const dead = new Set(DEAD.split(/\s/u))

/** Settings of which every line counts. */
const MULTIPLE = new Set([
  'identityfile',
  'certificatefile',
  'localforward',
  'remoteforward',
  'dynamicforward',
  'sendenv',
  'include',
])

export function isMultiple(name: string): boolean {
  return MULTIPLE.has(name)
}

/** The name under which `ssh -G` prints a setting. */
export function sshSettingName(keyword: string): string {
  return OLD_NAMES.get(keyword) ?? keyword
}

/** How ssh takes a keyword. `apple`: only the ssh of macOS knows it. */
export function sshKeywordKind(keyword: string): 'known' | 'dead' | 'apple' | 'unknown' {
  if (current.has(keyword) || OLD_NAMES.has(keyword)) return 'known'
  if (dead.has(keyword)) return 'dead'
  return APPLE.has(keyword) ? 'apple' : 'unknown'
}

export const sshKeywords: readonly string[] = [...current]
