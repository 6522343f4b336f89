/** Logs of the debug port that helpers for Intel iGPUs really print, in OVMF: romtool's own, and one that is published. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, type TestContext } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';
import { buildIgdRom } from '../../src/vm/igd-rom.js';
import { BUILD_SECONDS } from '../support/built-once.js';
import { ROOT, temporaryFolder } from '../support/files.js';
import { BOOT_MANAGER, boot, needQemu } from '../support/qemu.js';

const SECONDS = 200;
const TIMEOUT = (SECONDS + BUILD_SECONDS) * 1000;
const PUBLISHED = join(ROOT, '../shared/corpus/extra/gangqizai__gen12_igd.rom');

/** The files of fw_cfg by which QEMU offers an iGPU, without the iGPU. */
function offered(folder: string): string[] {
	writeFileSync(join(folder, 'opregion'), new Uint8Array(0x2000).fill(0x20));
	writeFileSync(join(folder, 'size'), new Uint8Array([0, 0, 0, 4, 0, 0, 0, 0]));
	return [
		...['-fw_cfg', `name=etc/igd-opregion,file=${join(folder, 'opregion')}`],
		...['-fw_cfg', `name=etc/igd-bdsm-size,file=${join(folder, 'size')}`],
	];
}

async function printed(context: TestContext, rom: string, isOffered: boolean): Promise<string> {
	needQemu(context);
	const folder = temporaryFolder();
	const file = join(folder, 'own.rom');
	if (rom === 'own') writeFileSync(file, buildIgdRom());
	else if (!existsSync(rom)) context.skip(`no ${rom}`);
	const path = rom === 'own' ? file : rom;
	const options = isOffered ? offered(folder) : [];
	const { debug, serial } = await boot(folder, path, (seen) => seen.serial.includes(BOOT_MANAGER), SECONDS, {
		options,
		resumed: true,
	});
	expect(serial).toContain(BOOT_MANAGER);
	return debug;
}

it.for([
	['own', false, 'igd-opregion-missing'],
	['own', true, 'igd-not-passed'],
	[PUBLISHED, false, 'igd-opregion-missing'],
	[PUBLISHED, true, 'igd-not-passed'],
] as const)(
	'%s, with files of an iGPU: %s, shows %s',
	{ timeout: TIMEOUT },
	async ([rom, isOffered, cause], context) => {
		const debug = await printed(context, rom, isOffered);
		const [file] = diagnose([{ name: 'igd.log', text: [debug], debugcon: true }]).files;
		expect(
			file?.causes.map(({ code, confidence }) => [code, confidence]),
			debug,
		).toEqual([[cause, 'likely']]);
		expect(file?.unknown, debug).toBe(0);
	},
);
