/** Real BIOS images of boards with an Intel iGPU: one ROM of each, with romtool's helper and the board's GOP driver, which is usable. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseIdPair } from '../../src/pci/ids.js';
import { buildIgdRom } from '../../src/vm/igd-rom.js';
import { corpusFile, putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';

describe('romtool extract --rom with the BIOS alone', () => {
	it.for([
		['Apollo Lake', 'Cyberpunk2177__AcuteAngle__dxe.bin', '8086:5a85'],
		['Skylake', 'miyconst__Mi899__huananzhi-b250m-i-v20.rom', '8086:1912'],
		['Raptor Lake', 'intel__FSP__RaptorLakeS_FvLateSilicon.fv', '8086:a780'],
	] as const)('%s', async ([, name, id], context) => {
		// The folder is new: nothing else is in it.
		const folder = temporaryFolder();
		const bios = putFile(folder, 'bios.bin', corpusFile(context, `bios/${name}`));
		const { exitCode, stdout } = await romtool([
			'extract',
			bios,
			'--for',
			id,
			'--rom',
			'-d',
			join(folder, 'out'),
			'--json',
		]);
		const [image] = JSON.parse(stdout);
		const rom = join(folder, 'out', `igd_${id.replace(':', '_')}.rom`);
		expect(exitCode).toBe(0);
		expect(image.roms).toMatchObject([
			{ file: rom, role: 'intel-2-in-1', fit: true, verdicts: { ovmf: { verdict: 'runs' } } },
		]);
		expect(image.hostpci).toHaveLength(1);
		const gop = new Uint8Array(readFileSync(join(folder, 'out', 'IntelGopDriver.efi')));
		expect(readFileSync(rom)).toEqual(Buffer.from(buildIgdRom({ device: parseIdPair(id), gop })));
		const check = await romtool(['check', rom, '--for', id, '--json']);
		expect(check.exitCode).toBe(0);
		const [report] = JSON.parse(check.stdout);
		expect(report.findings.filter(({ severity }: { severity: string }) => severity !== 'note')).toEqual([]);
		const codes = report.findings.map(({ code }: { code: string }) => code);
		expect(codes).toContain('gop-device-measured');
	});
});
