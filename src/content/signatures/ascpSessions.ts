import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'ascp', reviewed: '2026-11-20' } as const
const uuid = 'c4b4a68a-c158-4cde-a11e-323a36a7b8bc'
const start = `LOG FASP Session Start uuid=${uuid} op=recv`
const stop = `LOG FASP Session Stop uuid=${uuid} op=recv`
const lines = { source: 'aspera-logs-article', section: 'Session lines' }

/** The session lines of aspera-scp-transfer.log. The numbers in them are management codes. */
export const ascpSessionSignatures = defineSignatures([
  {
    ...seen,
    id: 'ascp.session-failed',
    template:
      'FASP Session {event:word} uuid={uuid} op={direction:word} status=failed errcode={code} errstr="{errstr:text}"',
    title: 'The session failed; the code and the text beside it say why',
    class: 'aspera-data-session',
    stage: 'transfer',
    role: 'symptom',
    matches: [
      {
        line: `${start} status=failed errcode=14 errstr="Unable to receive a valid stop message (pmtu-brtt)" source=vol1/a dest=fq/`,
        values: {
          uuid,
          direction: 'recv',
          event: 'Start',
          code: '14',
          errstr: 'Unable to receive a valid stop message (pmtu-brtt)',
        },
      },
      {
        line: '2015-04-30 11:13:34 [3ef3-0xb0103000] LOG FASP Session Start uuid=ab5ca8ca-da6e-4957-b74c-cad67dc77b88 op=send\nstatus=failed errcode=44 errstr="UDP session initiation fatal error"',
        values: { direction: 'send', code: '44' },
      },
    ],
    rejects: [`${stop} status=success`, `${start} status=started`],
    sources: [
      { source: 'aspera-cli', section: 'Table of FASP error codes' },
      { source: 'aspera-cli-issues', section: '95' },
      { source: 'aspera-support-connection', section: 'Log file' },
    ],
    covers: ['A-04'],
  },
  {
    ...seen,
    id: 'ascp.session-success',
    template: 'FASP Session Stop uuid={uuid} op={direction:word} status=success',
    title: 'The transfer ended well',
    class: 'none',
    stage: 'transfer',
    role: 'success',
    matches: [{ line: `${stop} status=success source=/data/a.txt dest=/in`, values: { uuid, direction: 'recv' } }],
    rejects: [`${stop} status=failed errcode=19 errstr="Authentication failure"`, `${start} status=started`],
    sources: [lines],
  },
  {
    ...seen,
    id: 'ascp.session-started',
    template: 'FASP Session Start uuid={uuid} op={direction:word} status=started',
    title: 'The transfer session began',
    class: 'none',
    stage: 'session',
    role: 'progress',
    matches: [`${start} status=started source=/data/a.txt dest=/in`],
    rejects: [`${stop} status=success`, `${start} status=failed errcode=19 errstr="Authentication failure"`],
    sources: [lines],
  },
  {
    ...seen,
    id: 'ascp.session-params',
    template: 'FASP Session Params uuid={uuid} userid={userId:int} user="{user}"',
    title: 'The account and the settings of the session',
    class: 'none',
    stage: 'resolve',
    role: 'noise',
    matches: [
      {
        line: `LOG FASP Session Params uuid=${uuid} userid=0 user="era-fasp" targetrate=300000000`,
        values: { user: 'era-fasp' },
      },
    ],
    rejects: [`${stop} status=success`],
    sources: [{ source: 'aspera-cli-issues', section: '95' }],
  },
  {
    ...seen,
    id: 'ascp.file-done',
    template: 'FASP Transfer Stop uuid={uuid} op={direction:word} status=success file="{file:path}"',
    title: 'One file arrived',
    class: 'none',
    stage: 'transfer',
    role: 'progress',
    matches: [
      {
        line: `LOG FASP Transfer Stop uuid=${uuid} op=recv status=success file="/data/a.txt" size=10 start_byte=0`,
        values: { file: '/data/a.txt' },
      },
    ],
    rejects: [`${stop} status=success`],
    sources: [{ source: 'aspera-logs-article', section: 'Lines of single files' }],
  },
])
