import { spawn } from 'node:child_process'

/** How a program is run. */
export type RunOptions = {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** The user and group to run as; the caller's own unless given. */
  readonly as?: { readonly uid: number; readonly gid: number } | undefined
  readonly cwd?: string
}

/** Runs a program to its end and gives what it wrote; a failure carries its complaint. */
export function runProcess(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: { ...process.env, ...options.env },
      ...(options.as ?? {}),
    })
    const [written, complaint]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => written.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(written).toString())
      else
        reject(
          new Error(
            `${command} ${args.slice(0, 3).join(' ')} ended with ${code}: ${Buffer.concat(complaint).toString().slice(-4000)}`,
          ),
        )
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}
