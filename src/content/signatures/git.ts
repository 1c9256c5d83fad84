import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

/** git over ssh: a wrapper around the words of ssh. */
export const gitSignatures = defineClient(
  {
    program: 'git',
    sources: [
      { source: 'clients-bench', section: 'git 2.39.5' },
      { source: 'git-docs', section: 'gitfaq, git-push' },
    ],
    rejects: ["fatal: unable to access 'https://github.com/x/y.git/': Could not resolve host: github.com"],
  },
  [
    {
      id: 'could-not-read',
      says: says.wrapper,
      template: 'fatal: Could not read from remote repository',
      matches: ['fatal: Could not read from remote repository.'],
    },
    {
      id: 'no-repository',
      says: { ...says.gitNoAccess, decides: { cause: 'git-no-access', certainty: 'likely' } },
      title: 'The login works, and there is no repository at this path',
      template: "fatal: '{folder:path}/{rest}' does not appear to be a git repository",
      matches: ["fatal: '/srv/git/x.git' does not appear to be a git repository"],
      rejects: ["fatal: 'origin' does not appear to be a git repository"],
    },
  ],
)

const hosts = {
  rejects: [
    'ERROR: Repository not found in the package index',
    'remote: Repository not found.',
    'Error response from daemon: repository does not exist or may require docker login',
  ],
} as const

/** What GitHub, GitLab and Bitbucket say after, or instead of, the login. */
export const gitHostSignatures = defineClient(
  {
    ...hosts,
    program: 'git-host',
    sources: [
      { source: 'github-docs', section: 'Error: Repository not found; Error: Permission denied; SAML' },
      { source: 'gitlab-docs', section: 'Troubleshooting' },
      { source: 'bitbucket-docs', section: 'Troubleshoot' },
    ],
  },
  [
    {
      id: 'github-sha1',
      says: says.sha1,
      template: "You're using an RSA key with SHA-1, which is no longer allowed",
      matches: [
        "ERROR: You're using an RSA key with SHA-1, which is no longer allowed. Please use a newer client or a different key type.",
      ],
    },
    {
      id: 'github-no-repository',
      says: says.gitNoAccess,
      title: 'The repository does not exist, or this key may not see it',
      template: 'ERROR: Repository not found.',
      matches: ['ERROR: Repository not found.'],
    },
    {
      id: 'github-denied',
      says: says.gitNoAccess,
      template: 'ERROR: Permission to {repository:text} denied to {account:word}',
      matches: ['ERROR: Permission to acme/site.git denied to fred.'],
    },
    {
      id: 'github-deploy-key',
      says: says.gitNoAccess,
      template: 'ERROR: Permission to {repository:text} denied to deploy key',
      matches: ['ERROR: Permission to acme/site.git denied to deploy key'],
    },
    {
      id: 'github-read-only',
      says: says.gitNoAccess,
      template: 'ERROR: The key you are authenticating with has been marked as read only',
      matches: ['ERROR: The key you are authenticating with has been marked as read only.'],
    },
    {
      id: 'github-sso',
      says: says.gitNoAccess,
      title: 'The organization wants the key to be authorized for single sign-on',
      template: 'organization has enabled or enforced SAML SSO',
      matches: ["ERROR: The `acme' organization has enabled or enforced SAML SSO."],
      rejects: ['The organization has enforced SSO'],
    },
    {
      id: 'github-greeting',
      says: says.loggedIn,
      template: "You've successfully authenticated, but GitHub does not provide shell access",
      matches: ["Hi fred! You've successfully authenticated, but GitHub does not provide shell access."],
    },
    {
      id: 'gitlab-greeting',
      says: says.loggedIn,
      template: 'Welcome to GitLab, @',
      matches: ['Welcome to GitLab, @fred!'],
    },
    {
      id: 'gitlab-no-project',
      says: says.gitNoAccess,
      title: 'The project does not exist, or this key may not see it',
      template: 'The project you were looking for could not be found',
      matches: [
        'GitLab: The project you were looking for could not be found.',
        'remote: The project you were looking for could not be found.',
      ],
    },
    {
      id: 'gitlab-no-project-newer',
      says: says.gitNoAccess,
      title: 'The project does not exist, or this key may not see it',
      template: "The project you were looking for could not be found or you don't have permission to view it",
      matches: ["ERROR: The project you were looking for could not be found or you don't have permission to view it."],
    },
    {
      id: 'gitlab-not-allowed',
      says: says.gitNoAccess,
      template: 'GitLab: You are not allowed to',
      matches: ['GitLab: You are not allowed to push code to this project.'],
    },
    {
      id: 'gitlab-deploy-key',
      says: says.gitNoAccess,
      template: 'This deploy key does not have write access to this project',
      matches: ['GitLab: This deploy key does not have write access to this project.'],
    },
    {
      id: 'gogs-deploy-key',
      says: says.gitNoAccess,
      title: 'This deploy key of Gogs or Gitea may only read',
      template: 'Cannot push with deployment key: {number:int}',
      matches: ['Cannot push with deployment key: 7'],
      sources: [{ source: 'gogs-code', section: 'the serv command: Key permission denied' }],
    },
    {
      id: 'bitbucket-missing',
      says: says.gitNoAccess,
      title: 'The repository does not exist, or this key may not see it',
      template: 'conq: repository does not exist',
      matches: ['conq: repository does not exist.'],
    },
    {
      id: 'bitbucket-denied',
      says: says.gitNoAccess,
      template: 'repository access denied',
      matches: ['conq: repository access denied.', 'repository access denied.'],
    },
    {
      id: 'bitbucket-forbidden',
      says: says.gitNoAccess,
      template: 'repository access denied. access via a deployment key is read-only',
      matches: ['repository access denied. access via a deployment key is read-only.'],
    },
  ],
)
