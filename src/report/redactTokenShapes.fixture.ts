import * as fc from 'fast-check'
import { base64, hex, json, letters, LETTERS, password, word, type Shape } from './redactShape.fixture.ts'

const capitals = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
  minLength: 16,
  maxLength: 16,
})
const key40 = fc.string({ unit: fc.constantFrom(...LETTERS, '+', '/'), minLength: 40, maxLength: 40 })
const long = letters(40, 60)

export const tokenShapes: readonly Shape[] = [
  ...['ghp_', 'gho_', 'ghs_'].map((start) => ({
    name: start,
    secret: letters(36),
    text: (s: string) => `git push ${start}${s}`,
  })),
  {
    name: 'github_pat_',
    secret: fc.tuple(letters(22), letters(59)).map((two) => two.join('_')),
    text: (s) => `remote: github_pat_${s} rejected`,
  },
  { name: 'token as user of an address', secret: long, text: (s) => `git clone https://x${s}1@git.example.com/a.git` },
  { name: 'glpat-', secret: letters(20), text: (s) => `PRIVATE-TOKEN glpat-${s}` },
  { name: 'Slack', secret: letters(24), text: (s) => `posting with xoxb-123456789012-${s} now` },
  { name: 'Slack hook', secret: letters(24), text: (s) => `https://hooks.slack.com/services/T0000/B0000/${s}` },
  { name: 'access key of AWS', secret: capitals, text: (s) => `using AKIA${s} in eu-west-1` },
  { name: 'secret key of AWS, named', secret: key40, text: (s) => `aws_secret_access_key = ${s}` },
  { name: 'secret key of AWS, beside the other', secret: key40, text: (s) => `fred,AKIAIOSFODNN7EXAMPLE,${s}` },
  { name: 'aws configure', secret: key40, text: (s) => `aws configure set aws_secret_access_key ${s}` },
  { name: 'Google', secret: letters(35), text: (s) => `GET /maps?v=1 AIza${s}` },
  { name: 'Google login', secret: long, text: (s) => `gcloud: ya29.${s}` },
  { name: 'JWT', secret: fc.tuple(long, long, long).map((parts) => parts.join('.')), text: (s) => `got eyJ${s} back` },
  { name: 'npm', secret: letters(36), text: (s) => `//npm.example.com/:_authToken=npm_${s}` },
  { name: 'Stripe', secret: letters(24), text: (s) => `key sk_live_${s} used` },
  { name: 'Azure signature', secret: key40, text: (s) => `https://h/x?sv=1&sig=${s}&se=2026` },
  {
    name: 'Azure storage',
    secret: key40,
    text: (s) => `DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${s}==;EndpointSuffix=y`,
  },
  { name: 'Vault', secret: letters(24), text: (s) => `vault login hvs.${s}` },
  { name: 'DigitalOcean', secret: hex, text: (s) => `doctl auth init -t dop_v1_${s}${s}` },
  {
    name: 'SendGrid',
    secret: fc.tuple(letters(22), letters(43)).map((two) => two.join('.')),
    text: (s) => `smtp SG.${s}`,
  },
  { name: 'Twilio', secret: hex, text: (s) => `client SK${s} denied` },
  { name: 'Anthropic', secret: letters(93), text: (s) => `x: sk-ant-api03-${s}AA` },
  { name: 'OpenAI', secret: letters(48), text: (s) => `x: sk-${s}` },
  { name: 'Atlassian', secret: letters(60), text: (s) => `jira ATATT3xFfGF0${s}=00` },
  { name: 'token of the Node API', secret: letters(60), text: (s) => `started with ATM3_AAAA${s}` },
  { name: 'ascp -W', secret: word, text: (s) => `ascp -W ${s} -P 33001 f u@h:/` },
  { name: 'ASPERA_SCP_TOKEN', secret: word, text: (s) => `ASPERA_SCP_TOKEN=${s} ascp f u@h:/` },
  { name: 'token in escaped JSON', secret: word, text: (s) => json(JSON.stringify({ token: s, cookie: 'c' })) },
  { name: 'row of settings', secret: word, text: (s) => `"user","faspex","token_encryption_key","${s}","AS_NULL"` },
  { name: 'Authorization', secret: word, text: (s) => `> Authorization: Basic ${s}` },
  { name: 'Proxy-Authorization', secret: word, text: (s) => `Proxy-Authorization: Negotiate ${s}==` },
  { name: 'Bearer in curl', secret: word, text: (s) => `curl -H "Authorization: Bearer ${s}" https://h/` },
  { name: 'Bearer alone', secret: word, text: (s) => `sent Bearer ${s}` },
  { name: 'X-Api-Key', secret: word, text: (s) => `curl -H 'X-Api-Key: ${s}' https://h/` },
  { name: 'Set-Cookie', secret: password, text: (s) => `< Set-Cookie: session=${s}; Path=/; HttpOnly` },
  { name: 'Cookie in JSON', secret: word, text: (s) => `{"headers":{"cookie":"a=${s}; b=1","host":"h"}}` },
  { name: 'JSESSIONID', secret: capitals, text: (s) => `GET /faspex;jsessionid=${s}?a=1 HTTP/1.1` },
  { name: 'session of IRIS', secret: word, text: (s) => `CSPSESSIONID=1; CSPWSERVERID=x; CSPCHD=${s}` },
  { name: 'curl -b', secret: word, text: (s) => `curl -b "_faspex_session=${s}" https://h/` },
  { name: 'access_token in an address', secret: word, text: (s) => `GET /in?access_token=${s}&page=2` },
  { name: 'code of OAuth in an address', secret: word, text: (s) => `https://h/back?state=1&code=${s}` },
  { name: 'CSRF', secret: word, text: (s) => `authenticity_token=${s}&commit=Log+in` },
  { name: 'xauth', secret: hex, text: (s) => `laptop/unix:10  MIT-MAGIC-COOKIE-1  ${s}` },
  {
    name: 'base64 of a token over lines',
    secret: base64,
    text: (s) => `eyJhbGciOiJSUzI1NiJ9.${s.slice(0, 55)}\n${s.slice(55)}`.replaceAll(/(.{76})(?=.)/g, '$1\n'),
  },
]
