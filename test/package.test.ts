/** The packed tarball holds what is needed and no more, and runs from where it is unpacked. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { ROOT, SAMPLES, temporaryFolder } from './support/files.js';

const npm = (args: string[], cwd: string) =>
	execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
		cwd,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});

interface Packed {
	readonly filename: string;
	readonly files: readonly { readonly path: string; readonly mode: number }[];
}

it('packs, unpacks and runs', { timeout: 60_000 }, async () => {
	const folder = temporaryFolder();
	const [packed] = JSON.parse(
		npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT),
	) as Packed[];
	const paths = packed?.files.map(({ path }) => path) ?? [];
	const kinds = new Set(
		paths.map((path) =>
			path.replace(/^dist\/(?!bin\/).*\.(js|d\.ts)$/, 'dist/*.$1').replace(/^dist\/bin\/.*\.cjs$/, 'dist/bin/*.cjs'),
		),
	);
	expect([...kinds].sort()).toEqual([
		'LICENSE',
		'README.md',
		'dist/*.d.ts',
		'dist/*.js',
		'dist/bin/*.cjs',
		'package.json',
		'samples/README.md',
		'samples/build.sh',
		'samples/hello-driver/hello-driver.c',
		'samples/hello-driver/hello-driver.efi',
		'samples/hello-driver/hello-driver.rom',
		'samples/legacy-hello/legacy-hello.S',
		'samples/legacy-hello/legacy-hello.bin',
		'samples/legacy-hello/legacy-hello.rom',
		'samples/probe-drivers/crashes.efi',
		'samples/probe-drivers/forges.efi',
		'samples/probe-drivers/hangs.efi',
		'samples/probe-drivers/is-application.efi',
		'samples/probe-drivers/lists-ids.efi',
		'samples/probe-drivers/needs-rom.efi',
		'samples/probe-drivers/probe-driver.c',
		'samples/probe-drivers/reads-registers.efi',
		'samples/probe-drivers/refuses.efi',
		'samples/second-driver/second-driver.efi',
		'samples/second-driver/second-driver.rom',
	]);
	expect(paths.filter((path) => path.startsWith('dist/cli'))).toEqual([]);

	execFileSync('tar', ['xzf', packed?.filename ?? '', '-C', folder], { cwd: folder });
	const unpacked = join(folder, 'package');
	const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));

	// The executables need nothing beside them.
	for (const [name, words] of [
		['romtool', ['build', '--id', '8086:100e', 'driver.efi', '-o', 'romtool.rom']],
		['efirom', ['-f', '0x8086', '-i', '0x100e', '-e', 'driver.efi', '-o', 'efirom.rom']],
	] as const) {
		cpSync(join(SAMPLES, 'hello-driver/hello-driver.efi'), join(folder, 'driver.efi'));
		const { status, stderr } = spawnSync(process.execPath, [join(unpacked, manifest.bin[name]), ...words], {
			cwd: folder,
			encoding: 'utf8',
		});
		expect(status, stderr).toBe(0);
		expect(readFileSync(join(folder, `${name}.rom`))).toEqual(
			readFileSync(join(SAMPLES, 'hello-driver/hello-driver.rom')),
		);
	}

	// The library needs its dependencies, and is found under the package's name.
	mkdirSync(join(folder, 'node_modules'));
	for (const dependency of ['binary-parser', 'crc-32']) {
		symlinkSync(join(ROOT, 'node_modules', dependency), join(folder, 'node_modules', dependency));
	}
	symlinkSync(unpacked, join(folder, 'node_modules/romtool'));
	writeFileSync(join(folder, 'use.mjs'), "import * as romtool from 'romtool'; export default romtool;");
	const { default: library } = await import(pathToFileURL(join(folder, 'use.mjs')).href);
	const driver = new Uint8Array(readFileSync(join(folder, 'driver.efi')));
	const rom = library.buildOptionRom([{ kind: 'efi', data: driver }], { vendorId: 0x8086, deviceIds: [0x100e] });
	expect(Buffer.from(rom)).toEqual(readFileSync(join(folder, 'romtool.rom')));
});
