/** What is really said of damaged and odd files is Chinese from end to end; the rules of `lint` are looked at where they are broken. */

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/bytes/finding.js';
import { NODE_DECODERS } from '../../src/cli/decoders.js';
import { ROLES } from '../../src/consumers/roles.js';
import { identifyContent } from '../../src/content/content.js';
import { openFirmware } from '../../src/firmware/open-firmware.js';
import { walk } from '../../src/firmware/walk.js';
import { findGraphics } from '../../src/graphics/parts/find-graphics.js';
import { whyNothing } from '../../src/graphics/parts/why-nothing.js';
import { check } from '../../src/report/check.js';
import { inspect } from '../../src/report/inspect.js';
import { CASES } from '../consumers/proof.js';
import { mutate, randomFrom } from '../fuzz/mutate.js';
import { amdBios, intelBios } from '../support/bios.js';
import { expectChinese, proseLeft } from '../support/chinese.js';
import { ROM_FILES } from '../support/passthrough.js';
import { syntheticFiles } from '../support/synthetic.js';

const DEVICES = [
	{ vendorId: 0x1002, deviceId: 0x164c },
	{ vendorId: 0x1002, deviceId: 0x1681 },
	{ vendorId: 0x8086, deviceId: 0xa780 },
	{ vendorId: 0x10de, deviceId: 0x2d04 },
];

/** One of each kind of sentence, so that a thousand of a kind are told once. */
class Told {
	private readonly seen = new Map<string, Finding>();

	add(findings: readonly Finding[]): void {
		for (const finding of findings) {
			const { code, values } = finding;
			this.seen.set(`${code} ${JSON.stringify(values).replace(/0x[0-9a-f]+|\d+/g, '#')}`, finding);
		}
	}

	get all(): Finding[] {
		return [...this.seen.values()];
	}
}

const noDigest = () => '';
const files = [...syntheticFiles(), ...Object.entries(ROM_FILES)];

function expectAll({ all }: Told, atLeast: number): void {
	expect(all.length).toBeGreaterThanOrEqual(atLeast);
	for (const finding of all) expectChinese(finding);
}

it('knows English when it is there', () => {
	expect(proseLeft('该 VBIOS at the very start 损坏')).toBe('at the very start');
	expect(proseLeft('请用 romtool edit join 合并，QEMU 报 `failed to find romfile`')).toBeUndefined();
});

describe('what is said', () => {
	it('of each rule that firmware breaks', () => {
		const told = new Told();
		for (const { ovmf, seabios } of CASES) {
			for (const { findings } of [...Object.values(ovmf), ...Object.values(seabios)]) told.add(findings);
		}
		expectAll(told, 50);
	});

	it('of ROMs for devices and roles', () => {
		const told = new Told();
		for (const [fileName, bytes] of files) {
			told.add(inspect(bytes, noDigest).findings);
			for (const device of DEVICES) {
				for (const role of [undefined, ...ROLES]) {
					const options = { device, secureBoot: true, fileName, ...(role !== undefined && { role }) };
					told.add(check(bytes, noDigest, options).findings);
				}
			}
		}
		expectAll(told, 40);
	});

	it('of damaged files', () => {
		const random = randomFrom(20261125);
		const told = new Told();
		for (let i = 0; i < 1500; i++) {
			const [, bytes] = files[random(files.length)] as (typeof files)[number];
			const damaged = random(3) === 0 ? bytes.subarray(0, random(bytes.length)) : mutate(bytes, random);
			told.add(check(damaged, noDigest, { device: { vendorId: 0x1002, deviceId: 0x164c } }).findings);
		}
		expectAll(told, 40);
	});

	it('of damaged firmware', () => {
		const random = randomFrom(20261125);
		const told = new Told();
		for (let i = 0; i < 200; i++) {
			const bytes = random(2) === 0 ? amdBios() : intelBios();
			const damaged = mutate(bytes.slice(random(2) * random(bytes.length)), random);
			const root = openFirmware(damaged, { decoders: NODE_DECODERS });
			for (const { node } of walk(root)) told.add(node.findings);
			if (findGraphics(root, noDigest).length === 0) told.add(whyNothing(damaged, identifyContent(damaged), root));
		}
		expectAll(told, 7);
	});
});
