import { createServer, type Server } from 'node:net'
import { expect, test } from 'vitest'
import { freePort } from './freePort.ts'

/** Listens, or fails because somebody else does. */
function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

test('the port can be listened on, and is not given out while somebody does', async () => {
  const port = await freePort()
  const server = await listen(port)
  const others = await Promise.all(Array.from({ length: 20 }, freePort))
  expect(others).not.toContain(port)
  await expect(listen(port)).rejects.toThrow('EADDRINUSE')
  await new Promise((done) => server.close(done))
})
