/** Verdicts for the firmware that a host has installed, in `check`, `lint` and `plan`. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hostFirmware } from '../../src/cli/host-firmware.js';
import { CASES } from '../consumers/proof.js';
import { char16, join as joined, pe } from '../support/executables.js';
import { temporaryFolder } from '../support/files.js';
import { FileType, file as ffsFile, pe32, raw, volume } from '../support/firmware/index.js';
import { romtool } from '../support/io.js';

/** OVMF runs it until 2025.08. */
const ITANIUM = CASES.find(({ name }) => name === 'driver subsystem 13')?.bytes ?? new Uint8Array();

let root: string;
let rom: string;
const file = (path: string, content: string | Uint8Array) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), content);
	return join(root, path);
};
const packages = (all: Readonly<Record<string, string>>) => {
	const paragraphs = Object.entries(all).map(
		([name, version]) => `Package: ${name}\nStatus: install ok installed\nVersion: ${version}\n`,
	);
	file('var/lib/dpkg/status', paragraphs.join('\n'));
};
const PVE = { 'pve-edk2-firmware-ovmf': '4.2025.02-4', 'pve-qemu-kvm': '10.0.2-4' };

beforeEach(() => {
	root = temporaryFolder();
	rom = file('x.rom', ITANIUM);
});

async function checked(...words: string[]) {
	const { stdout } = await romtool(['check', rom, '--json', ...words]);
	const [report] = JSON.parse(stdout);
	const { installed, verdicts, fit } = report;
	return { installed, ovmf: verdicts.ovmf.verdict, of: verdicts.ovmf.release, seabios: verdicts.seabios.release, fit };
}

describe('check', () => {
	it('is for what the host has', async () => {
		packages(PVE);
		const old = await checked('--host-root', root);
		expect(old).toMatchObject({ ovmf: 'runs', of: '2025.02', seabios: '1.16.3', fit: true });
		expect(old.installed.ovmf).toEqual({
			...{ release: '2025.02', version: '4.2025.02-4', package: 'pve-edk2-firmware-ovmf' },
		});
		packages({ ...PVE, 'pve-edk2-firmware-ovmf': '4.2025.11-1' });
		expect(await checked('--host-root', root)).toMatchObject({ ovmf: 'ignored', of: '2025.11', fit: false });
		const { stdout } = await romtool(['check', rom, '--host-root', root]);
		expect(stdout.replace(/\s+/g, ' ')).toContain(
			'installed: OVMF 2025.11 (pve-edk2-firmware-ovmf 4.2025.11-1) and SeaBIOS 1.16.3 (pve-qemu-kvm 10.0.2-4) OVMF ignores',
		);
	});

	it('is for what is asked for by name', async () => {
		packages(PVE);
		const { installed, ...named } = await checked('--host-root', root, '--ovmf', '2026.02');
		expect(named).toMatchObject({ ovmf: 'ignored', of: '2026.02', seabios: '1.16.3' });
		expect(Object.keys(installed)).toEqual(['seabios']);
		const pve = await checked('--host-root', root, '--pve', '9');
		expect(pve).toMatchObject({ installed: undefined, of: '2025.05', seabios: '1.17.0' });
		expect(await checked('--ovmf', '2m')).toMatchObject({ installed: undefined, ovmf: 'runs', of: '2023.02' });
	});

	it('is for all releases where the host says nothing', async () => {
		packages({});
		expect(await checked('--host-root', root)).toMatchObject({ installed: undefined, of: '2025.05' });
		const { exitCode, stderr } = await romtool(['check', rom, '--host-root', join(root, 'gone')]);
		expect([exitCode, stderr]).toEqual([2, expect.stringContaining('there is no directory')]);
	});
});

describe.skipIf(process.platform === 'win32')('a firmware file that is a link', () => {
	const GUID = 'D6A2CB7F-6A18-4E2F-B43B-9920A733700A';
	const driver = pe({ size: 0x400, sections: [{ name: '.text', address: 0x200, offset: 0x200, size: 0x200 }] });
	const version = joined(char16('02/02/2022'), char16('2025.02-8+deb13u1'));
	const code = volume({
		files: [
			ffsFile({ guid: GUID, type: FileType.DxeCore, sections: [pe32(driver)] }),
			ffsFile({ guid: GUID, type: FileType.Freeform, sections: [raw(version)] }),
		],
	});

	it('is read where it leads to a file beside it, and nowhere else', () => {
		file('usr/share/AAVMF/AAVMF_CODE.no-secboot.fd', code);
		symlinkSync('AAVMF_CODE.no-secboot.fd', join(root, 'usr/share/AAVMF/AAVMF_CODE.fd'));
		file('usr/share/OVMF/.keep', '');
		symlinkSync('../AAVMF/AAVMF_CODE.no-secboot.fd', join(root, 'usr/share/OVMF/OVMF_CODE_4M.fd'));
		const firmware = hostFirmware(root);
		expect(firmware('aavmf')).toMatchObject({ release: '2025.02', file: '/usr/share/AAVMF/AAVMF_CODE.fd' });
		expect(firmware('ovmf')).toBeUndefined();
	});
});

describe('lint', () => {
	const linted = async (text: string) => {
		file('etc/pve/qemu-server/100.conf', text);
		const { stdout } = await romtool(['lint', '--host-root', root, '--json']);
		const [{ findings, firmware }] = JSON.parse(stdout);
		return { codes: findings.map(({ code }: { code: string }) => code), installed: firmware.installed };
	};
	const vm = (efitype: string) =>
		`bios: ovmf\nefidisk0: local:vm-100-disk-0,efitype=${efitype},size=4M\nhostpci0: 0000:05:00.3,romfile=x.rom\n`;

	it('judges ROMs for the image that the VM gets', async () => {
		packages({ ...PVE, 'pve-edk2-firmware-ovmf': '4.2025.11-1' });
		file('usr/share/kvm/x.rom', ITANIUM);
		const now = await linted(vm('4m'));
		expect(now.codes).toContain('romfile-unfit');
		expect(now.installed).toMatchObject({ release: '2025.11' });
		// The old image is that of 2023.02, whatever the packages are.
		const old = await linted(vm('2m'));
		expect(old.codes).not.toContain('romfile-unfit');
		expect(old.installed).toBeUndefined();
	});
});

describe('plan', () => {
	it('names it', async () => {
		packages({ ...PVE, 'pve-edk2-firmware-ovmf': '4.2025.11-1' });
		const words = ['plan', '--for', '1002:164c', '--at', '0000:05:00.0', '--host-root', root, '--json'];
		const { stdout } = await romtool(words);
		expect(JSON.parse(stdout)[0].firmware.installed).toMatchObject({ release: '2025.11' });
	});
});
