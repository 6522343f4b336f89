/** Whether libvirt's own schema takes what we write for it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEBIAN_HOST } from '../../src/host/kinds/debian.js';
import { recipeDomain } from '../../src/libvirt/recipe-domain.js';
import { parseIdPair } from '../../src/pci/ids.js';
import { deviceKind } from '../../src/vm/device-kind.js';
import type { QemuVersion } from '../../src/vm/qemu-version.js';
import { makeRecipe } from '../../src/vm/recipe/make-recipe.js';
import type { RomOffer } from '../../src/vm/recipe/place-roms.js';
import { need, programExists } from '../support/process.js';

const SCHEMA = '/usr/share/libvirt/schemas/domain.rng';

const CASES: readonly [string, string, string, QemuVersion, RomOffer[]][] = [
	['an iGPU that needs options', '8086:a780', '0000:00:02.0', [10, 1], [{ name: 'igd.rom', role: 'intel-igd' }]],
	['an iGPU with stolen memory', '8086:a780', '0000:00:02.0', [8, 0], [{ name: 'both.rom', role: 'intel-2-in-1' }]],
	['an iGPU that needs none', '8086:1912', '0000:00:02.0', [10, 1], []],
	['an APU', '1002:1636', '0000:34:00.0', [10, 1], [{ name: `it's "<one>" & co.bin`, role: 'amd-vbios' }]],
	['a card', '10de:1c60', '0000:01:00.0', [10, 1], [{ name: 'card.rom', role: 'card-rom' }]],
];

describe("libvirt's schema", () => {
	it.for(CASES)('takes %s', ([, id, address, qemu, roms], context) => {
		need(context, existsSync(SCHEMA), `${SCHEMA} (Debian package libvirt0)`);
		need(context, programExists('xmllint'), 'xmllint (Debian package libxml2-utils)');
		const device = { ...parseIdPair(id), address };
		const text = recipeDomain(makeRecipe({ kind: deviceKind(device), device, roms, qemu }), DEBIAN_HOST.romFolder);
		// What a domain of one's own has in any case.
		const memory = text.includes('<memory') ? '' : '<memory>1</memory>';
		const whole = text.replace('<os ', `<name>guest</name>${memory}<os `);
		const { status, stderr } = spawnSync('xmllint', ['--noout', '--relaxng', SCHEMA, '-'], {
			input: whole,
			encoding: 'utf8',
		});
		expect([status, stderr]).toEqual([0, '- validates\n']);
	});
});
