/** The packed tarball holds what is needed and no more, and works for whoever imports it or runs its executables. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as typesWrong from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, SAMPLES, temporaryFolder } from './support/files.js';
import { type Packed, pack } from './support/packed.js';

let packed: Packed;
beforeAll(async () => {
	packed = await pack();
});
afterAll(() => packed.remove());

/** Runs what `source` exports by default. */
async function evaluate(name: string, source: string): Promise<unknown> {
	const path = join(packed.project, name);
	writeFileSync(path, source);
	return (await import(pathToFileURL(path).href)).default;
}

it('has the files that are needed', () => {
	const kinds = new Set(
		packed.paths.map((path) =>
			path
				.replace(/^dist\/(?!bin\/).*\.(js|d\.ts)$/, 'dist/*.$1')
				.replace(/^dist\/bin\/.*\.cjs$/, 'dist/bin/*.cjs')
				.replace(/^docs\/.*\.md$/, 'docs/*.md'),
		),
	);
	expect([...kinds].sort()).toEqual([
		'CHANGELOG.md',
		'CONTRIBUTING.md',
		'LICENSE',
		'README.md',
		'README.zh-CN.md',
		'SECURITY.md',
		'dist/*.d.ts',
		'dist/*.js',
		'dist/bin/*.cjs',
		'dist/man/efirom.1',
		'dist/man/romtool.1',
		'docs/*.md',
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
	expect(packed.paths.filter((path) => path.startsWith('dist/cli'))).toEqual([]);
});

describe('executables', () => {
	it.each([
		['romtool', ['build', '--id', '8086:100e', 'driver.efi', '-o', 'out.rom']],
		['efirom', ['-f', '0x8086', '-i', '0x100e', '-e', 'driver.efi', '-o', 'out.rom']],
	])('%s needs nothing beside it', (name, words) => {
		const folder = temporaryFolder();
		cpSync(join(packed.folder, 'dist/bin'), join(folder, 'bin'), { recursive: true });
		cpSync(join(SAMPLES, 'hello-driver/hello-driver.efi'), join(folder, 'driver.efi'));
		const script = (packed.bin[name] as string).replace('dist/', '');
		const { status, stderr } = spawnSync(process.execPath, [script, ...words], { cwd: folder, encoding: 'utf8' });
		expect(status, stderr).toBe(0);
		expect(readFileSync(join(folder, 'out.rom'))).toEqual(readFileSync(join(SAMPLES, 'hello-driver/hello-driver.rom')));
	});
});

describe('library', () => {
	it('is found under its name, and builds a ROM', async () => {
		const library = (await evaluate('all.mjs', "import * as all from 'romtool'; export default all;")) as {
			buildOptionRom(inputs: object[], options: object): Uint8Array;
		};
		const driver = new Uint8Array(readFileSync(join(SAMPLES, 'hello-driver/hello-driver.efi')));
		const rom = library.buildOptionRom([{ kind: 'efi', data: driver }], { vendorId: 0x8086, deviceIds: [0x100e] });
		expect(Buffer.from(rom)).toEqual(readFileSync(join(SAMPLES, 'hello-driver/hello-driver.rom')));
	});

	it('has each name in one sub-path, and all of them in the main one', async () => {
		const source = packed.entries.map((entry, i) => `import * as e${i} from '${entry}';`).join('\n');
		const names = (await evaluate(
			'names.mjs',
			`${source}\nexport default [${packed.entries.map((_, i) => `Object.keys(e${i})`)}];`,
		)) as string[][];
		const [all, ...rooms] = names;
		expect(all?.length).toBeGreaterThan(40);
		expect(rooms.flat().sort()).toEqual([...(all as string[])].sort());
	});

	it('shows nothing but its interface', async () => {
		const hidden = "import('romtool/dist/bytes/hex.js').then(() => 'found', (error) => error.code)";
		expect(await evaluate('hidden.mjs', `export default await ${hidden};`)).toBe('ERR_MODULE_NOT_FOUND');
	});
});

describe('types', () => {
	it.each([
		['nodenext', 'nodenext'],
		['esnext', 'bundler'],
	])('compile in a project with module %s and resolution %s', (module, moduleResolution) => {
		const compilerOptions = {
			...{ module, moduleResolution, target: 'es2023', lib: ['es2023'], types: [] },
			...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true },
		};
		const project = join(packed.project, `tsconfig.${module}.json`);
		writeFileSync(project, JSON.stringify({ compilerOptions, files: ['typed.mts'] }));
		const imports = packed.entries.map((entry, i) => `import * as e${i} from '${entry}';\nvoid e${i};`);
		writeFileSync(
			join(packed.project, 'typed.mts'),
			`${imports.join('\n')}
			import { buildOptionRom, type BuildOptions } from 'romtool/option-rom';
			import type { FileReport } from 'romtool/report';
			const options: BuildOptions = { vendorId: 0x1002, deviceIds: [0x164c] };
			export const rom: Uint8Array = buildOptionRom([], options);
			export const kind = (report: FileReport): string => report.kind;
			// @ts-expect-error: an ID is a number
			buildOptionRom([], { vendorId: '1002', deviceIds: [] });
			// @ts-expect-error: there is no such name
			import { noSuchName } from 'romtool/option-rom';
			void noSuchName;
			`,
		);
		const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
		const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' });
		expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
	});

	it('are where every way of resolving looks for them', async () => {
		const tarball = typesWrong.createPackageFromTarballData(new Uint8Array(readFileSync(packed.tarball)));
		const analysis = await typesWrong.checkPackage(tarball, {
			entrypoints: packed.entries.map((entry) => entry.replace(/^romtool/, '.')),
		});
		if (!analysis.types) throw new Error('the package has no types');
		expect(Object.keys(analysis.entrypoints)).toHaveLength(packed.entries.length);
		// The package is made of ES modules alone. Node 10 knows no `exports`, and engines asks for Node 20; CommonJS on
		// Node 20.19 and newer loads ES modules with require(), on older ones with import().
		const problems = analysis.problems.filter(
			(problem) =>
				!('resolutionKind' in problem && problem.resolutionKind === 'node10') &&
				!(problem.kind === 'CJSResolvesToESM' && problem.resolutionKind === 'node16-cjs'),
		);
		expect(problems).toEqual([]);
	});
});

it('has a manifest without faults, by publint', async () => {
	const bytes = readFileSync(packed.tarball);
	const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
	const { messages, pkg } = await publint({ pkgDir: 'package', pack: { tarball }, strict: true });
	expect(pkg['name']).toBe('romtool');
	expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

/** A bundle that imports one name, as it is made for browsers, and the modules of which something is in it. */
async function bundled(entry: string, name: string): Promise<{ code: string; modules: string[] }> {
	const input = join(packed.project, `one-${name}.mjs`);
	writeFileSync(input, `import { ${name} } from '${entry}';\nglobalThis.used = ${name};\n`);
	const bundle = await rolldown({ input, platform: 'browser', logLevel: 'warn' });
	const { output } = await bundle.generate({ format: 'esm', minify: true });
	await bundle.close();
	expect(output).toHaveLength(1);
	const [{ code, modules }] = output;
	const used = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
	return { code, modules: used.map(([path]) => path).sort() };
}

describe('a bundle of one function', () => {
	it.each([
		// Errors have their texts in both languages, and tell their values.
		['parseIdPair', 'romtool/pci', 4500],
		['efiCompress', 'romtool/codec', 8000],
		['buildOptionRom', 'romtool/option-rom', 51_000],
	])('holds little but %s', async (name, entry, limit) => {
		const { code, modules } = await bundled(entry, name);
		expect(code.length).toBeLessThan(limit);
		// A package that does not say that it has no side effects would leave this one behind.
		expect(modules.filter((path) => path.includes('crc-32'))).toEqual([]);
		expect((await bundled('romtool', name)).modules).toEqual(modules);
	});
});
