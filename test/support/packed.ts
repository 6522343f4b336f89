/** The npm package as it would be published: packed, and unpacked where Node, compilers and bundlers find it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtOnce } from './built-once.js';
import { ROOT } from './files.js';

export interface Packed {
	/** A project in whose `node_modules` the package and its dependencies are. */
	readonly project: string;
	readonly tarball: string;
	/** What was unpacked. */
	readonly folder: string;
	readonly paths: readonly string[];
	readonly bin: Readonly<Record<string, string>>;
	/** `romtool`, and `romtool/option-rom` and its like. */
	readonly entries: readonly string[];
	remove(): void;
}

interface PackReport {
	readonly filename: string;
	readonly files: readonly { readonly path: string }[];
}

interface Manifest {
	readonly bin: Readonly<Record<string, string>>;
	readonly dependencies: Readonly<Record<string, string>>;
}

const REPORT = 'report.json';

function writeTarball(folder: string): void {
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const report = execFileSync(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
		cwd: ROOT,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	writeFileSync(join(folder, REPORT), report);
}

export async function pack(): Promise<Packed> {
	const built = await builtOnce('tarball', writeTarball);
	const [packed] = JSON.parse(readFileSync(join(built, REPORT), 'utf8')) as [PackReport];
	const tarball = join(built, packed.filename);
	const project = mkdtempSync(join(tmpdir(), 'romtool-pack-'));
	execFileSync('tar', ['xzf', tarball], { cwd: project });
	const folder = join(project, 'package');
	const { bin, dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
	for (const name of Object.keys(dependencies)) {
		const link = join(project, 'node_modules', name);
		mkdirSync(dirname(link), { recursive: true });
		symlinkSync(join(ROOT, 'node_modules', name), link);
	}
	symlinkSync(folder, join(project, 'node_modules/romtool'));
	const rooms = readdirSync(join(folder, 'dist/api')).filter((file) => file.endsWith('.d.ts'));
	return {
		project,
		tarball,
		folder,
		paths: packed.files.map(({ path }) => path),
		bin,
		entries: ['romtool', ...rooms.map((file) => `romtool/${file.replace('.d.ts', '')}`)],
		remove: () => rmSync(project, { recursive: true, force: true }),
	};
}
