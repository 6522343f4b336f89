/** romtool under the releases of Node that it is for: the single file, the executables and the library of the package. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { amdBios } from './support/bios.js';
import { putFile, SAMPLES, temporaryFolder } from './support/files.js';
import { AMD } from './support/lint.js';
import { NODE_RELEASES, type NodeRelease, pathOfNode } from './support/nodes.js';
import { type Packed, pack } from './support/packed.js';
import { seedOfDay } from './support/part-of-day.js';
import { need } from './support/process.js';
import { buildRelease, type Release } from './support/release.js';
import { zip } from './support/zip.js';

let packed: Packed;
let release: Release;
beforeAll(async () => {
	packed = await pack();
	release = await buildRelease();
});
afterAll(() => packed.remove());

const DRIVER = join(SAMPLES, 'hello-driver/hello-driver.efi');
const ROM = readFileSync(join(SAMPLES, 'hello-driver/hello-driver.rom'));

function nodeFor(context: TestContext, node: NodeRelease): string {
	const path = pathOfNode(node);
	need(context, path !== undefined, `Node ${node.version} (its path in ROMTOOL_TEST_NODES)`);
	return path as string;
}

/** Goes through the commands in a folder with nothing but their inputs; where that is `short`, through the first of them. */
function tour(node: string, script: string, way: 'whole' | 'short'): void {
	// Compiled code is kept there, which later commands use.
	const [folder, home] = [temporaryFolder(), temporaryFolder()];
	copyFileSync(DRIVER, join(folder, 'driver.efi'));
	putFile(folder, 'BIOS.zip', zip([{ name: 'BIOS.CAP', data: amdBios() }]));
	putFile(folder, '100.conf', AMD);
	const romtool = (words: readonly string[], status: number): string => {
		const env = { PATH: '', COLUMNS: '100', FORCE_COLOR: '1', HOME: home };
		const ended = spawnSync(node, [script, ...words], { cwd: folder, env, encoding: 'utf8' });
		expect(ended, `${words.join(' ')}: ${ended.stderr}`).toMatchObject({ status, stderr: '' });
		return ended.stdout;
	};
	const version = romtool(['--version'], 0);
	expect(version).toMatch(/^\d+\.\d+\.\d+\n$/);
	romtool(['build', '--id', '8086:100e', 'driver.efi', '-o', 'hello.rom'], 0);
	expect(readFileSync(join(folder, 'hello.rom'))).toEqual(ROM);
	romtool(['efirom', '-f', '0x8086', '-i', '0x100e', '-ec', 'driver.efi', '-o', 'packed.rom'], 0);
	romtool(['edit', 'decompress', 'packed.rom', '-o', 'unpacked.rom'], 0);
	romtool(['edit', 'unpack', 'hello.rom'], 0);
	expect(readFileSync(join(folder, 'hello-parts/image1-efi-8086-100e.efi'))).toEqual(readFileSync(DRIVER));
	const [report] = JSON.parse(romtool(['inspect', '--json', 'hello.rom'], 0));
	expect(report).toMatchObject({ kind: 'option-rom', sha256: createHash('sha256').update(ROM).digest('hex') });
	expect(romtool(['check', 'hello.rom', '--for', '8086:100e'], 0)).toContain('OVMF runs');
	const kept = readdirSync(join(home, '.cache/romtool')).map((name) => name.replace(/-[0-9a-f]{8}\.bin$/, ''));
	expect(kept.sort()).toEqual(['build', 'check', 'edit', 'efirom', 'inspect', 'romtool']);
	if (way === 'short') return;
	expect(romtool(['--lang', 'zh', 'check', 'hello.rom'], 0)).toContain('OVMF');
	// The library that opens the archive is a part of its own.
	const found = romtool(['extract', 'BIOS.zip', '--for', '1002:1636', '--rom', '-d', 'parts'], 0);
	expect(found).toContain('BIOS.zip › BIOS.CAP');
	expect(readdirSync(join(folder, 'parts'))).toEqual(
		expect.arrayContaining(['AMDGopDriver.efi', 'AMDGopDriver_1002_1636.rom', 'manifest.json', 'vbios_1002_1636.bin']),
	);
	expect(romtool(['tree', 'parts/AMDGopDriver.efi', 'BIOS.zip'], 0)).toContain('DXE');
	// Each of the files in a thread of its own.
	const inThreads = romtool(['check', 'hello.rom', 'parts/AMDGopDriver.efi', '--json', '--jobs', '2'], 1);
	expect(JSON.parse(inThreads)).toMatchObject([{ file: 'hello.rom', fit: true }, { file: 'parts/AMDGopDriver.efi' }]);
	const plan = romtool(['plan', '--for', '1002:1636', '--at', '05:00.0', '--target', 'libvirt', 'parts'], 0);
	expect(plan).toContain('<hostdev');
	// The ROM files that it names are not there.
	expect(romtool(['lint', '100.conf', '--kvm-dir', 'parts', '--host-root', folder], 1)).toContain('romfile');
}

/** On each Node either the single file or the package goes the whole way, the other one on another day. */
function wayOf(node: NodeRelease, turn: 0 | 1): 'whole' | 'short' {
	const isItsTurn = (Number(seedOfDay(undefined)) + NODE_RELEASES.indexOf(node)) % 2 === turn;
	return isItsTurn || !node.hasPackage ? 'whole' : 'short';
}

describe.each(NODE_RELEASES)('the single file under Node $version, $what', (node) => {
	it('works with nothing beside it', (context) => {
		const path = nodeFor(context, node);
		const script = join(temporaryFolder(), 'romtool.mjs');
		copyFileSync(release.file, script);
		tour(path, script, wayOf(node, 0));
	});
});

describe.each(NODE_RELEASES.filter((node) => node.hasPackage))('the package under Node $version, $what', (node) => {
	it('has executables that work', (context) => {
		tour(nodeFor(context, node), join(packed.folder, packed.bin['romtool'] as string), wayOf(node, 1));
	});

	it('has a library that works', (context) => {
		const path = nodeFor(context, node);
		const use = join(packed.project, 'use.mjs');
		const imports = packed.entries.map((entry, i) => `import * as e${i} from '${entry}';`);
		writeFileSync(
			use,
			`${imports.join('\n')}
			import { readFileSync, writeSync } from 'node:fs';
			import { buildOptionRom } from 'romtool/option-rom';
			const data = new Uint8Array(readFileSync(process.argv[2]));
			writeSync(1, buildOptionRom([{ kind: 'efi', data }], { vendorId: 0x8086, deviceIds: [0x100e] }));`,
		);
		expect(execFileSync(path, [use, DRIVER])).toEqual(ROM);
	});
});

describe('the release', () => {
	it('is the file, its licences and the manual page', () => {
		expect(readdirSync(release.folder).sort()).toEqual(['LICENSE', 'romtool.1', 'romtool.mjs']);
		const licences = readFileSync(join(release.folder, 'LICENSE'), 'utf8');
		for (const owner of ['The romtool authors', 'Kientzle', 'Seward', 'Apache License']) {
			expect(licences).toContain(owner);
		}
	});

	it.skipIf(process.platform === 'win32')('can be started as a program', () => {
		expect(statSync(release.file).mode & 0o777).toBe(0o755);
		expect(execFileSync(release.file, ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
	});

	it('tells nothing of the machine that built it', () => {
		expect(readFileSync(release.file, 'utf8')).not.toContain(process.cwd());
	});
});
