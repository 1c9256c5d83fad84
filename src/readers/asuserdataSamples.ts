import type { Sample } from './types.ts'

type Verdict = 'token' | 'not-token' | 'no-docroot' | 'docroot' | 'error'

const STIG = 'the check text of the DISA guide for Aspera 4.2 shows these lines'

export const asuserdataSamples: readonly Sample<Verdict>[] = [
  {
    name: 'the docroot through grep',
    text: 'canonical_absolute: "/data/transfers"\nabsolute: "/data/transfers"',
    verdict: 'docroot',
    from: `${STIG} (V-252641), with a folder filled in`,
  },
  {
    name: 'no docroot',
    text: 'canonical_absolute: "<Empty String>"\nabsolute: "<Empty String>"',
    verdict: 'no-docroot',
    from: `${STIG} (V-252641), with the value it warns of`,
  },
  {
    name: 'denied by default',
    text: 'authorization_transfer_in_value: "deny"\nauthorization_transfer_out_value: "deny"',
    verdict: 'not-token',
    from: `${STIG} (V-252643)`,
  },
  {
    name: 'a token both ways',
    text: 'fred@server:~$ sudo asuserdata -u faspex | grep authorization_transfer\nauthorization_transfer_in_value: "token"\nauthorization_transfer_out_value: "token"',
    verdict: 'token',
    from: `${STIG} (V-252643), with the value that the manual names for web applications`,
  },
  {
    name: 'one way open, with a docroot on Windows',
    text: 'absolute: "E:/"\nauthorization_transfer_in_value: "token"\nauthorization_transfer_out_value: "allow"',
    verdict: 'not-token',
    from: `${STIG}; the docroot as in the notes of a tool for Faspex on Windows`,
  },
  {
    name: 'a docroot, a token, and a secret that is not set',
    text: 'absolute: "/data/faspex"\nauthorization_transfer_in_value: "token"\nauthorization_transfer_out_value: "token"\ntransfer_encryption_content_protection_secret: "AS_NULL"',
    verdict: 'token',
    from: `${STIG} (V-252639, V-252641, V-252643)`,
  },
  {
    name: 'cut off after one direction',
    text: 'authorization_transfer_in_value: "token"\nauthorization_transfer_out_va',
    verdict: 'token',
    from: `${STIG} (V-252643), cut off`,
  },
  { name: 'not in the path', text: 'bash: asuserdata: command not found', verdict: 'error', from: 'bash 5.2 here' },
  {
    name: 'nothing is printed',
    text: 'fred@server:~$ sudo asuserdata -u faspex | grep absolute\nfred@server:~$ ',
    verdict: 'error',
    from: 'the prompt of bash here, with grep that found nothing',
  },
  {
    name: 'a secret alone',
    text: 'transfer_encryption_content_protection_secret: "AS_NULL"',
    verdict: 'unreadable',
    from: `${STIG} (V-252639)`,
  },
]
