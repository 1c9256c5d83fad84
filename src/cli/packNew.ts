import { CONTENT_VERSION } from '../content/version.ts'
import { camelCase } from '../packs/names.ts'

/** The beginning of a pack, which has no defect: one guide with a question and two ends. Undefined where the id is none. */
export function newPack(id: string): string | undefined {
  if (!/^[a-z][a-z0-9-]{0,30}$/.test(id)) return undefined
  const today = new Date().toISOString().slice(0, 10)
  return `# yaml-language-server: $schema=https://handrail.example/schema/1/pack.json
# Check it with "handrail pack check", make it JSON with "handrail pack build". Ids begin with "${id}-" and are for ever:
# they stand in links. Names of parameters begin with "${camelCase(id)}".
handrail: 1
id: ${id}
title: Our own guides
version: 1.0.0
needs: '${CONTENT_VERSION}'

sources:
  - id: ${id}-handbook
    title: Our handbook

guides:
  - id: ${id}-first
    title: What fails at our place
    summary: In one sentence, what this guide is for.
    symptoms: [The message as people see it]
    products: Our program
    start: seen
    nodes:
      seen:
        kind: question
        text: What do you see?
        why: Why this is asked, in a sentence.
        say: What do you see when it fails?
        do: Note the words as they are said.
        options:
          - { id: it-works, label: It works by now, summary: it works again, next: works }
          - { id: unsure, label: 'Something else, or I am not sure', summary: not looked at, next: ask-team, unsure: true }
        sources: [{ source: ${id}-handbook, section: The section }]
        reviewed: '${today}'
      works:
        kind: outcome
        verdict: resolved
        text: It works
        why: What that rests on.
        say: Then it works again.
        do: Note what helped.
        sources: [{ source: ${id}-handbook, section: The section }]
        reviewed: '${today}'
      ask-team:
        kind: outcome
        verdict: escalate
        text: Hand it on to our team
        why: What they can see that you cannot.
        say: I hand this to the team that knows it. They call you back.
        do: Put the message and the account into the ticket.
        escalate: { because: [server-side], to: second-line, needs: [error-text, user, since] }
        sources: [{ source: ${id}-handbook, section: The section }]
        reviewed: '${today}'`
}
