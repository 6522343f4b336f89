/**
 * A program in place of QEMU with firmware and ROMs on cards: the driver on the first card speaks, or SeaBIOS, and each ROM does as its
 * tag says.
 */
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { putFile, temporaryFolder } from './files.js';

/** `crowded` finds no memory beside others; `ignored` is not run by SeaBIOS. */
export type CardTag = 'runs' | 'crashes' | 'hangs' | 'crowded' | 'ignored';

export interface FakeFirmware {
	readonly qemu: string;
	/** The tags of each machine that was started, in the order of the cards. */
	readonly starts: () => string[];
}

const PROGRAM = String.raw`
const { appendFileSync, readFileSync, writeSync } = require('node:fs');
const [log, plan, ...words] = process.argv.slice(2);
const { machines, refuses } = JSON.parse(plan);
if (words.join(' ') === '-machine help') {
	if (machines === null) process.exit(1);
	console.log(['Supported machines are:', ...machines, 'none'].map((name) => name + ' what it is\n').join(''));
	process.exit();
}
if (!words.includes('-accel')) process.exit(1);
const cards = words.flatMap((word) => /,addr=0x([0-9a-f]+),romfile=(.*)/.exec(word) ? [RegExp.$2] : []);
const isSeabios = words.includes('apic-common.vapic=off');
const all = cards.map((path) => readFileSync(path));
const [own, ...roms] = isSeabios ? [undefined, ...all] : all;
const tags = roms.map((rom) => /TAG-(\w+)/.exec(rom.toString('latin1'))?.[1] ?? 'runs');
appendFileSync(log, tags.join(' ') + '\n');
const kind = words[words.indexOf('-machine') + 1].split(',')[0];
if (kind === refuses) {
	writeSync(2, 'qemu: ' + kind + ' is not to be had\n');
	process.exit(1);
}
if (isSeabios) {
	writeSync(1, 'SeaBIOS (version 1.16.3-debian-1.16.3-2)\n');
	for (const tag of tags) {
		if (tag === 'crashes') process.exit();
		if (tag === 'runs') writeSync(1, 'Running option rom at c000:0003\n');
	}
	writeSync(1, 'No bootable device.\n');
	setTimeout(() => {}, 600000);
	return;
}
let at = own.indexOf('romtool-observer');
// Any byte of a token may be a space; what the driver greets with has more behind the mark.
while (own.toString('latin1', at + 16, at + 19) === ' 1\n') at = own.indexOf('romtool-observer', at + 1);
const token = Buffer.from(own.subarray(at + 16, at + 24)).reverse().toString('hex');
const say = (line) => writeSync(1, '\n' + token + ' ' + line + '\n');
const hex = (value, digits) => value.toString(16).padStart(digits, '0');
const zero = hex(0, 16);
writeSync(1, '\nromtool-observer 1\n');
say('ready');
let isOver = false;
for (const [index, tag] of tags.entries()) {
	const number = hex(index, 4);
	say('load ' + number + ' ' + hex((index + 2) << 3, 2) + ' ' + zero + ' ' + zero);
	const isFull = tag === 'crowded' && tags.length > 1;
	say('loaded ' + number + ' ' + (isFull ? '8000000000000009' : zero) + ' ' + zero + ' ' + zero);
	if (isFull) continue;
	say('start ' + number);
	isOver = tag === 'crashes' || tag === 'hangs';
	if (tag === 'hangs') setTimeout(() => {}, 600000);
	if (isOver) break;
	say('started ' + number + ' ' + zero);
	say('present ' + number + ' 10 ' + zero + ' ' + zero);
}
if (!isOver) {
	say('end');
	setTimeout(() => {}, 600000);
}
`;

/** @param plan `machines`: what it lists, `null` for a wrapper that does not say; `refuses`: the machine with which it ends at once. */
export function fakeFirmware(plan: { machines?: readonly string[] | null; refuses?: string } = {}): FakeFirmware {
	const folder = temporaryFolder();
	const program = putFile(folder, 'firmware.cjs', PROGRAM);
	const log = `${folder}/starts`;
	const words = [process.execPath, program, log, JSON.stringify({ machines: null, ...plan })];
	const qemu = putFile(folder, 'qemu', `#!/bin/sh\nexec ${words.map((word) => `'${word}'`).join(' ')} "$@"\n`);
	chmodSync(qemu, 0o755);
	return {
		qemu,
		starts: () => (existsSync(log) ? readFileSync(log, 'latin1').split('\n').slice(0, -1) : []),
	};
}

/** A driver with a tag behind it, where its sections do not reach. */
export function tagged(driver: Uint8Array, tag: CardTag): Uint8Array {
	return Uint8Array.from(Buffer.concat([driver, Buffer.from(`TAG-${tag}\0`, 'latin1')]));
}
