/** The Nodes of ROMTOOL_TEST_NODES, paths with `:` between them, and the one that runs this: what its version is, and its path. */
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

/** @returns {Map<string, string>} */
export function nodesByVersion() {
	const nodes = new Map([[process.version, process.execPath]]);
	const others = (process.env['ROMTOOL_TEST_NODES'] ?? '').split(delimiter).filter((path) => path !== '');
	for (const path of others) {
		const { stdout, status } = spawnSync(path, ['--version'], { encoding: 'utf8' });
		if (status !== 0) throw new Error(`ROMTOOL_TEST_NODES: ${path} does not run`);
		if (!nodes.has(stdout.trim())) nodes.set(stdout.trim(), path);
	}
	return nodes;
}
