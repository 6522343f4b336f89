/** A program in place of QEMU that does as it is told, and speaks as the application in the machine does where it works. */
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { putFile, temporaryFolder } from './files.js';

/**
 * `accepts`: the application comes to its end, and the driver takes 1002:164c. The others are faults of KVM or of QEMU:
 * what it says, the machine that stands still, a fault amid the questions, silence, and an end before anything has begun.
 */
export type Behaviour =
	| 'accepts'
	| 'kvm-error'
	| 'kvm-error-on-stdout'
	| 'kvm-error-later'
	| 'paused'
	| 'paused-later'
	| 'ends-later'
	| 'silent'
	| 'ends'
	| 'complains';

export interface FakeQemu {
	readonly qemu: string;
	readonly ovmf: string;
	/** How it was started, one after the other: `kvm sandbox`, `tcg`. */
	readonly starts: () => string[];
}

const PROGRAM = String.raw`
const { appendFileSync, readFileSync, writeSync } = require('node:fs');
const [log, plan, ...words] = process.argv.slice(2);
const accelerator = words[words.indexOf('-accel') + 1];
const sandbox = words.includes('-sandbox');
// Asked what it is, it is a wrapper that does not say.
if (!words.includes('-accel')) process.exit(1);
appendFileSync(log, accelerator + (sandbox ? ' sandbox' : '') + '\n');
const { kvm, tcg, hasSandbox } = JSON.parse(plan);
const say = (...lines) => writeSync(1, lines.map((line) => line + '\n').join(''));
const complain = (text) => writeSync(2, text);
const wait = () => setTimeout(() => {}, 600000);
const volume = words.map((word) => /^\{.*"node-name":"volume"/.test(word) && JSON.parse(word).file.filename).find(Boolean);
const job = readFileSync(volume);
// The application has the mark in it as well, without the version behind.
const at = job.indexOf('RTJP\x01\x00') + 12;
const token = Buffer.from(job.subarray(at, at + 8)).reverse().toString('hex');
const own = (...lines) => say(...lines.map((line) => token + ' ' + line));
const begin = () => {
	say('romtool-probe 1');
	own('load', 'start', 'binding 00000001', 'started', 'question 0000');
};
const kvmError = () => 'KVM internal error. Suberror: 1\nextra data[0]: 0x0000000000000001\nemulation failure\nEAX=00000000 EBX=00807000\n';
const monitor = (event) => writeSync(4, JSON.stringify({ timestamp: {}, event }).replaceAll(':', ': ') + '\r\n');
const behaviours = {
	accepts() {
		begin();
		own('run accepts 164c 164c 030000 00', 'answered 0000 00000000', 'names', 'end');
		wait();
	},
	'kvm-error'() {
		complain('qemu-system-x86_64: warning: host does not support requested feature\n' + kvmError());
		wait();
	},
	'kvm-error-on-stdout'() {
		say(kvmError());
		wait();
	},
	'kvm-error-later'() {
		begin();
		complain(kvmError());
		wait();
	},
	paused() {
		monitor('STOP');
		wait();
	},
	'paused-later'() {
		begin();
		monitor('STOP');
		wait();
	},
	'ends-later': begin,
	silent: wait,
	ends() {},
	complains() {
		complain('Could not access KVM kernel module: Permission denied\nqemu-system-x86_64: failed to initialize\n');
		process.exitCode = 1;
	},
};
if (sandbox && !hasSandbox) {
	complain('qemu-system-x86_64: -sandbox on: There is no option group\n');
	process.exitCode = 1;
} else behaviours[accelerator === 'kvm' ? kvm : tcg]();
`;

export function fakeQemu(plan: { kvm: Behaviour; tcg: Behaviour; hasSandbox?: boolean }): FakeQemu {
	const folder = temporaryFolder();
	const program = putFile(folder, 'qemu.cjs', PROGRAM);
	const log = `${folder}/starts`;
	const words = [process.execPath, program, log, JSON.stringify({ hasSandbox: true, ...plan })];
	const qemu = putFile(folder, 'qemu', `#!/bin/sh\nexec ${words.map((word) => `'${word}'`).join(' ')} "$@"\n`);
	chmodSync(qemu, 0o755);
	return {
		qemu,
		ovmf: putFile(folder, 'ovmf.fd', 'x'),
		starts: () => (existsSync(log) ? readFileSync(log, 'latin1').split('\n').slice(0, -1) : []),
	};
}
