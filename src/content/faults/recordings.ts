import baseline from '../lab/00-baseline.txt?raw'
import resolve from '../lab/01-resolve.txt?raw'
import refused from '../lab/02-refused.txt?raw'
import conntimeout from '../lab/03-conntimeout.txt?raw'
import nohostkey from '../lab/11-nohostkey.txt?raw'
import nocipher from '../lab/12-nocipher.txt?raw'
import hkchanged from '../lab/15-hkchanged.txt?raw'
import nokeyPubkeyonly from '../lab/20b-nokey-pubkeyonly.txt?raw'
import wrongpw from '../lab/21-wrongpw.txt?raw'
import keyperms from '../lab/23-keyperms.txt?raw'
import strictmodesUsergroup from '../lab/24c-strictmodes-usergroup.txt?raw'
import toomany from '../lab/30-toomany.txt?raw'
import keyload from '../lab/32-keyload.txt?raw'
import allowusers from '../lab/40-allowusers.txt?raw'
import chrootBadown from '../lab/50-chroot-badown.txt?raw'
import nosubsystem from '../lab/53-nosubsystem.txt?raw'
import rcnoise from '../lab/54-rcnoise.txt?raw'
import fwdOk from '../lab/60b-fwd-ok.txt?raw'
import clientcfg from '../lab/70-clientcfg.txt?raw'
import servercfg from '../lab/71-servercfg.txt?raw'
import serverstart from '../lab/72-serverstart.txt?raw'
import maxstartups from '../lab/80-maxstartups.txt?raw'
import serveralive from '../lab/83-serveralive.txt?raw'
import cert from '../lab/86-cert.txt?raw'
import asperaError19 from '../samples/asperaError19.log?raw'
import irisBanner from '../samples/irisBanner.txt?raw'
import irisSignature from '../samples/irisSignature.txt?raw'
import sixKeys from '../samples/sixKeys.txt?raw'

/** Recordings that faults show, by the name of their file. */
export const recordings: Readonly<Record<string, string>> = {
  '00-baseline': baseline,
  '01-resolve': resolve,
  '02-refused': refused,
  '03-conntimeout': conntimeout,
  '11-nohostkey': nohostkey,
  '12-nocipher': nocipher,
  '15-hkchanged': hkchanged,
  '20b-nokey-pubkeyonly': nokeyPubkeyonly,
  '21-wrongpw': wrongpw,
  '23-keyperms': keyperms,
  '24c-strictmodes-usergroup': strictmodesUsergroup,
  '30-toomany': toomany,
  '32-keyload': keyload,
  '40-allowusers': allowusers,
  '50-chroot-badown': chrootBadown,
  '53-nosubsystem': nosubsystem,
  '54-rcnoise': rcnoise,
  '60b-fwd-ok': fwdOk,
  '70-clientcfg': clientcfg,
  '71-servercfg': servercfg,
  '72-serverstart': serverstart,
  '80-maxstartups': maxstartups,
  '83-serveralive': serveralive,
  '86-cert': cert,
}

/** Files of samples that faults show. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'asperaError19.log': asperaError19,
  'irisBanner.txt': irisBanner,
  'irisSignature.txt': irisSignature,
  'sixKeys.txt': sixKeys,
}
