/**
 * Starts another program and waits for it. Goes in: a program with its arguments. Comes out: its exit status
 * and, when asked for, what it printed. Knows nothing of what the program does.
 */
import { spawn } from 'node:child_process';

/** How much of a failed program's output is kept for the report. */
const KEPT_CHARACTERS = 200_000;

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 * @property {boolean} [quiet] keep the output instead of showing it
 */

/**
 * Runs a program to its end; a program that cannot be started counts as status 127.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<{ readonly status: number, readonly output: string }>}
 */
export function runCommand(program, args, { cwd, env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output = (output + chunk.toString()).slice(-KEPT_CHARACTERS);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ status: 127, output: `${output}${error.message}\n` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/**
 * Runs a script of this Node, so that no shell and no `.cmd` file stands in between.
 * @param {string} script path of a JavaScript file
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 */
export function runNode(script, args, options) {
  return runCommand(process.execPath, [script, ...args], options);
}
