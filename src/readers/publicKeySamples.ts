import type { Sample } from './types.ts'

type Verdict = 'private-key' | 'damaged' | 'dead' | 'weak' | 'other-form' | 'certificate' | 'good'

// Public halves of pairs that were made for these samples and thrown away.
const ED = 'AAAAC3NzaC1lZDI1NTE5AAAAIFOWR/jUytcvSkk0433vpqK+rHq+zgpvEI1BGGP+KpSh'
const RSA =
  'AAAAB3NzaC1yc2EAAAADAQABAAABgQCmmlTcG0H8R0VqlEj8lPfB+ebcCDa1YaV7+I9r7f8kKXczmBBhOczmi8pEaiSXauMiMa1m' +
  'SwY2xAmwrU+WOIGjNhuTm41Ni6OEkgxhUr4sWsLTYSSb/sSSj7YM4FrKLMdpHdZOii2kfjwHHp2wKVfnE3Ufg0Yuyb5Jr4nbkLWm' +
  '78GFSXlEI298l2/Tsp/gkMagQbH2/7x5vqEo4sbMCGUhM8EcYcGDj/KB5Adhp0u+t68zFFJW3jAlUsGCxdPWxa9uEPkJ4BECv5G4' +
  '50vllY4nQNdJNtx9RnxuHPnlevtKVppYo2uiHg2K9Eb8OaXHf8jSMJJZcshdjOQ0bfHiRJHlPhCWC3JCmu1k4Fsp2mRH1sUXBgNk' +
  '/bJMH1Oouw2RauuP9y/Wy7cf3ujBJ7dyHvrVmLkxXXu6yRC9/hL8RUI2445L55PnqQ3X+irjBtMGX7Wlb3q+owNVhbBE1uP9WXTy' +
  '3W1xNAixZVG2FfxKnF79xdy2AnByRFq+LH161i+xutc='
const SHORT =
  'AAAAB3NzaC1yc2EAAAADAQABAAAAgQCdoIKQxYCo7ZkWWtsK76IOKDRGK2Mr/Hx9/aN9gXOQavlb2GHtULAIJIaTg0M/8zL0zEMy' +
  'cMtqfVJE1ZjiXqItQlo2zSN0RCsrd0f7za6q7aUTsCv2+kybEFZOR347M6c3OBQYQ4P6q8az/1RtC/lJEPDtaSSM+b6DF+yeiAmy' +
  'WQ=='
const DSS =
  'AAAAB3NzaC1kc3MAAACBAJb54I6Oq7YpshZXepj/mUodepQ1rI8NM7KjAM0TJZXUkDofsC8swy3kc3QIYBCzq8wes+vnPbO2PWdD' +
  'NR3QNvwYrielDssRAGp+oqhMuhzPKqr9I0JMLfdUH3RE4bQ9OmyTn+yXL1yo9AvK3psyK6wCwNGafU7nDyK8tntNn7CdAAAAFQCb' +
  'orC+b0qxudklWoF1ksm20zZyDQAAAIBXudt1APv/hUg0cxOwhf7f6Bver+9t8+NIp8qCDyCH2Kw13tumOXuLiC4KEs7biHG9VKZZ' +
  'C+tLxV1Rue+gj8lTUuHWwgDOqrYewBXZh9T3x8jPWk9QqHm85kqNWX/XID3A5/wbS5/X8K17EKlUPsFQzGE2jVIJJbBRyl2met2P' +
  'AQAAAIEAgsrL4Tnw4KAdfUW0WcW1c8vZ/FroYvm/BB7X/EOsLv28dl7g9wVtPlDUj/8fL2AF/Oz4PmvVxMO8eKE9kpSybNOETdkO' +
  'AqFdj8gIgYfUZUbZtGMX9Ae5F/FoeHD3C1tiQivjdOtBU0Q7uzplQCBaWdX/9L+NXifiRArU+6PaJ0c='
const EC521 =
  'AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAA2aKJfW/GQUDUv4B4KwCGgZsFj5zdAXuWE/ucnyppEUQLd' +
  'IAVAHjcFPGzoTo9QyqPBWKyepRoA5BDpbrhOCCamOwHL/qX2t7LuRiNwsj1PZqRUInyK4lYyiF+itkca0osESydBNi+67Jbykigk' +
  '3NG9KmMHqqDUQJUK8OTUk3KWApPzHQ=='
const SK = 'AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fAAAABHNzaDo='
const USER =
  'AAAAIHNzaC1lZDI1NTE5LWNlcnQtdjAxQG9wZW5zc2guY29tAAAAIPb8ktnqeRoubdrVThPmnzX/mZzJIGFooARElZVqqlsqAAAA' +
  'IFOWR/jUytcvSkk0433vpqK+rHq+zgpvEI1BGGP+KpShAAAAAAAAAAcAAAABAAAACWZyZWQtMjAyNgAAABIAAAAEZnJlZAAAAAZk' +
  'ZXBsb3kAAAAAaVW5AAAAAABrNuyAAAAAJgAAAA5zb3VyY2UtYWRkcmVzcwAAABAAAAAMMTkyLjAuMi4wLzI0AAAAcAAAABVwZXJt' +
  'aXQtWDExLWZvcndhcmRpbmcAAAAAAAAAF3Blcm1pdC1hZ2VudC1mb3J3YXJkaW5nAAAAAAAAABZwZXJtaXQtcG9ydC1mb3J3YXJk' +
  'aW5nAAAAAAAAAA5wZXJtaXQtdXNlci1yYwAAAAAAAAAAAAAAMwAAAAtzc2gtZWQyNTUxOQAAACDNvR09LGDC++4ucWGNo6GEoVSA' +
  'ke0h2ZZCS4rRAxpmdgAAAFMAAAALc3NoLWVkMjU1MTkAAABAjTGLFLdYqib6cNcK1/+4ndFy0GcbKb5f4oFr0T2C8bkQZZYIyeSf' +
  '6/AeszWXK+h7U2pudRuliXCiTMSKl8aOAQ=='
const HOST =
  'AAAAIHNzaC1lZDI1NTE5LWNlcnQtdjAxQG9wZW5zc2guY29tAAAAIKF0N09boyR+SWCaPnWKrow0DJHjKjOqGTI6yI8w+0kRAAAA' +
  'IFOWR/jUytcvSkk0433vpqK+rHq+zgpvEI1BGGP+KpShAAAAAAAAAAAAAAACAAAACGhvc3Qta2V5AAAAFgAAABJzZXJ2ZXIuZXhh' +
  'bXBsZS5vcmcAAAAAAAAAAP//////////AAAAAAAAAAAAAAAAAAAAMwAAAAtzc2gtZWQyNTUxOQAAACDNvR09LGDC++4ucWGNo6GE' +
  'oVSAke0h2ZZCS4rRAxpmdgAAAFMAAAALc3NoLWVkMjU1MTkAAABANWzQC8KIZhtpU2oFO0e29nbkyMrbTHUiMNDB6EWkE6COd+Lj' +
  'x7E4Uwqe1V9Kn9NBrXWYTwlLShiZOaspaA/oDQ=='
const NOBODY =
  'AAAAHHNzaC1yc2EtY2VydC12MDFAb3BlbnNzaC5jb20AAAAgyq16BUFy4YSqAzUlsYifWQoQrC7A9V5h70Z63wuofzQAAAADAQAB' +
  'AAAAgQCdoIKQxYCo7ZkWWtsK76IOKDRGK2Mr/Hx9/aN9gXOQavlb2GHtULAIJIaTg0M/8zL0zEMycMtqfVJE1ZjiXqItQlo2zSN0' +
  'RCsrd0f7za6q7aUTsCv2+kybEFZOR347M6c3OBQYQ4P6q8az/1RtC/lJEPDtaSSM+b6DF+yeiAmyWQAAAAAAAAAAAAAAAQAAAANh' +
  'bnkAAAAAAAAAAAAAAAD//////////wAAAAAAAACCAAAAFXBlcm1pdC1YMTEtZm9yd2FyZGluZwAAAAAAAAAXcGVybWl0LWFnZW50' +
  'LWZvcndhcmRpbmcAAAAAAAAAFnBlcm1pdC1wb3J0LWZvcndhcmRpbmcAAAAAAAAACnBlcm1pdC1wdHkAAAAAAAAADnBlcm1pdC11' +
  'c2VyLXJjAAAAAAAAAAAAAAAzAAAAC3NzaC1lZDI1NTE5AAAAIM29HT0sYML77i5xYY2joYShVICR7SHZlkJLitEDGmZ2AAAAUwAA' +
  'AAtzc2gtZWQyNTUxOQAAAEAgMbz7xUoJIUU3+XQ7hnPOl4R/zqwNCZub0jKqbyCyOZopdQy/FXNPOQqDlDE2/DNBrPgWU/4CgNuZ' +
  'y3vfCukG'

const SSH2 = `---- BEGIN SSH2 PUBLIC KEY ----
Comment: "256-bit ECDSA, converted by fred@laptop from OpenSSH"
AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBMsLlsmJcOl+uXtEql
+I3OLt+JcmUTBZ+Hca0F0i6kRNCvFFJyOI6vCNgNO5fxUIrHsQZ0x5DS4AYaMyoYpLUfA=
---- END SSH2 PUBLIC KEY ----
`
const PEM_RSA = `-----BEGIN PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCdoIKQxYCo7ZkWWtsK76IOKDRG
K2Mr/Hx9/aN9gXOQavlb2GHtULAIJIaTg0M/8zL0zEMycMtqfVJE1ZjiXqItQlo2
zSN0RCsrd0f7za6q7aUTsCv2+kybEFZOR347M6c3OBQYQ4P6q8az/1RtC/lJEPDt
aSSM+b6DF+yeiAmyWQIDAQAB
-----END PUBLIC KEY-----
`
const PEM_EC = `-----BEGIN PUBLIC KEY-----
MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEzTQrAQhefuljbIP1GzWy2Gdc056TrdDG
X2RqJtRcXKCZHVwUT6AisJPpHA+clnApBh2FiPJ0VZ0LoURC8qSp+sfjXby2huFj
/MtwIwHc2dB8J0Xggzq2b3MlyWnvIF3K
-----END PUBLIC KEY-----
`
const PKCS1 = `-----BEGIN RSA PUBLIC KEY-----
MIIBigKCAYEApppU3BtB/EdFapRI/JT3wfnm3Ag2tWGle/iPa+3/JCl3M5gQYTnM
5ovKRGokl2rjIjGtZksGNsQJsK1PljiBozYbk5uNTYujhJIMYVK+LFrC02Ekm/7E
ko+2DOBayizHaR3WTootpH48Bx6dsClX5xN1H4NGLsm+Sa+J25C1pu/BhUl5RCNv
fJdv07Kf4JDGoEGx9v+8eb6hKOLGzAhlITPBHGHBg4/ygeQHYadLvrevMxRSVt4w
JVLBgsXT1sWvbhD5CeARAr+RuOdL5ZWOJ0DXSTbcfUZ8bhz55Xr7SlaaWKNroh4N
ivRG/Dmlx3/I0jCSWXLIXYzkNG3x4kSR5T4QlgtyQprtZOBbKdpkR9bFFwYDZP2y
TB9TqLsNkWrrj/cv1su3H97owSe3ch761Zi5MV17uskQvf4S/EVCNuOOS+eT56kN
1/oq4wbTBl+1pW96vqMDVYWwRNbj/Vl08t1tcTQIsWVRthX8Spxe/cXctgJwckRa
vix9etYvsbrXAgMBAAE=
-----END RSA PUBLIC KEY-----
`
const PEM_ED = `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAraxRBiajP6k1Rupgu54EtwVMOH/jchriNoNdKh+Vqyk=
-----END PUBLIC KEY-----
`

const HERE = 'ssh-keygen 9.2p1 here'

export const publicKeySamples: readonly Sample<Verdict>[] = [
  { name: 'ed25519', text: `ssh-ed25519 ${ED} fred@laptop\n`, verdict: 'good', from: HERE },
  {
    name: 'RSA with 3072 bits, behind its command',
    text: `fred@laptop:~$ cat .ssh/id_rsa.pub\nssh-rsa ${RSA} fred@laptop\n`,
    context: { fingerprint: 'SHA256:yInWOVSmMTkaF7RIIJfF5wZp3J3vC8U8FwCab1O/0D8' },
    verdict: 'good',
    from: HERE,
  },
  { name: 'ECDSA with 521 bits, no comment', text: `ecdsa-sha2-nistp521 ${EC521}`, verdict: 'good', from: HERE },
  {
    name: 'on a security key',
    text: `sk-ssh-ed25519@openssh.com ${SK} fred@token`,
    verdict: 'good',
    from: `bytes put together for this sample; ${HERE} reads them`,
  },
  {
    name: 'a line of authorized_keys with options',
    text: `restrict,command="/usr/bin/backup --fast" ssh-ed25519 ${ED} backup`,
    verdict: 'good',
    from: HERE,
  },
  { name: 'RSA with 1024 bits', text: `ssh-rsa ${SHORT} old@laptop`, verdict: 'weak', from: HERE },
  { name: 'DSA', text: `ssh-dss ${DSS} old@laptop`, verdict: 'dead', from: HERE },
  {
    name: 'a good key and a dead one',
    text: `ssh-ed25519 ${ED} fred\nssh-dss ${DSS} old`,
    context: { fingerprint: 'SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU' },
    verdict: 'dead',
    from: HERE,
  },
  {
    name: 'certificate of a person',
    text: `ssh-ed25519-cert-v01@openssh.com ${USER} fred@laptop`,
    verdict: 'certificate',
    from: `${HERE}, -s`,
  },
  {
    name: 'certificate of a server',
    text: `ssh-ed25519-cert-v01@openssh.com ${HOST}`,
    verdict: 'certificate',
    from: `${HERE}, -s -h`,
  },
  {
    name: 'certificate of a weak key that names nobody',
    text: `ssh-rsa-cert-v01@openssh.com ${NOBODY} fred@laptop`,
    verdict: 'weak',
    from: `${HERE}, -s`,
  },
  { name: 'RFC 4716', text: SSH2, verdict: 'other-form', from: `${HERE}, -e` },
  {
    name: 'RFC 4716 as PuTTYgen saves it',
    text: `---- BEGIN SSH2 PUBLIC KEY ----\nComment: "fred@laptop"\nAAAAC3NzaC1lZDI1NTE5AAAAIFOWR/jUytcvSkk0433vpqK+rHq+zgpvEI1BGGP+\nKpSh\n---- END SSH2 PUBLIC KEY ----`,
    verdict: 'other-form',
    from: 'puttygen 0.78 here, -O public',
  },
  { name: 'PEM, RSA, too short', text: PEM_RSA, verdict: 'weak', from: `${HERE}, -e -m PKCS8` },
  { name: 'PEM, ECDSA', text: PEM_EC, verdict: 'other-form', from: `${HERE}, -e -m PKCS8` },
  { name: 'PEM of RSA alone', text: PKCS1, verdict: 'other-form', from: `${HERE}, -e -m PEM` },
  { name: 'PEM, ed25519', text: PEM_ED, verdict: 'other-form', from: 'openssl pkey -pubout, OpenSSL 3.0.19 here' },
  {
    name: 'the public part of a PuTTY file',
    text: `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: fred@laptop\nPublic-Lines: 2\nAAAAC3NzaC1lZDI1NTE5AAAAIFOWR/jUytcvSkk0433vpqK+rHq+zgpvEI1BGGP+\nKpSh`,
    verdict: 'other-form',
    from: 'puttygen 0.78 here, without the private lines',
  },
  {
    name: 'a whole PuTTY file',
    text: 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: fred@laptop\nPublic-Lines: 2\n(left out)\nPrivate-Lines: 1\n(left out)\n',
    verdict: 'private-key',
    from: 'puttygen 0.78 here, the keys left out',
  },
  {
    name: 'the private key instead',
    text: '-----BEGIN OPENSSH PRIVATE KEY-----\n(left out)\n-----END OPENSSH PRIVATE KEY-----',
    verdict: 'private-key',
    from: HERE,
  },
  {
    name: 'cut off',
    text: `ssh-rsa ${RSA.slice(0, 300)}`,
    verdict: 'damaged',
    from: `${HERE}: "is not a public key file"`,
  },
  {
    name: 'wrapped by a terminal',
    text: `ssh-rsa ${RSA.slice(0, 72)}\n${RSA.slice(72, 152)}\n${RSA.slice(152)} fred@laptop`,
    verdict: 'damaged',
    from: `${HERE}: "is not a public key file"`,
  },
  {
    name: 'the type of another key',
    text: `ssh-rsa ${ED} fred`,
    verdict: 'damaged',
    from: `${HERE}: "is not a public key file"`,
  },
  { name: 'a block without its end', text: SSH2.slice(0, 150), verdict: 'damaged', from: `${HERE}, -e` },
  {
    name: 'no such file',
    text: 'cat: /home/fred/.ssh/id_ed25519.pub: No such file or directory',
    verdict: 'unreadable',
    from: 'GNU cat 9.1 here',
  },
  {
    name: 'a fingerprint only',
    text: '256 SHA256:Ec1mk6BCGTth4W6WVLl8QHPnvwIIWVHKs0l47vIDTlQ fred@laptop (ED25519)',
    verdict: 'unreadable',
    from: HERE,
  },
]
