/**
 * The releases of Node that romtool is for. The one that runs the tests is always there; others are those of
 * ROMTOOL_TEST_NODES, paths with `:` between them.
 */
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

export interface NodeRelease {
	/** How its version starts. */
	readonly version: string;
	readonly what: string;
	/** Whether the npm package is for it; the single file is for all of them. */
	readonly hasPackage: boolean;
}

export const NODE_RELEASES: readonly NodeRelease[] = [
	{ version: process.version, what: 'which runs the tests', hasPackage: true },
	{ version: 'v18.', what: 'which Debian 12 has', hasPackage: false },
	{ version: 'v20.12.', what: 'the oldest that the package takes', hasPackage: true },
	{ version: 'v22.', what: 'maintained', hasPackage: true },
	{ version: 'v24.', what: 'maintained', hasPackage: true },
];

const others = (process.env['ROMTOOL_TEST_NODES'] ?? '').split(delimiter).filter((path) => path !== '');
const byVersion = new Map<string, string>([[process.version, process.execPath]]);
for (const path of others) {
	const { stdout, status } = spawnSync(path, ['--version'], { encoding: 'utf8' });
	if (status !== 0) throw new Error(`ROMTOOL_TEST_NODES: ${path} does not run`);
	byVersion.set(stdout.trim(), path);
}

/** `undefined` where that release is not here. */
export function pathOfNode(release: NodeRelease): string | undefined {
	return [...byVersion].find(([version]) => version.startsWith(release.version))?.[1];
}
