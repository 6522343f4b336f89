/**
 * The releases of Node that romtool is for. The one that runs the tests is always there; others are those of
 * ROMTOOL_TEST_NODES, paths with `:` between them.
 */
import { nodesByVersion } from './other-nodes.js';

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

const byVersion = nodesByVersion();

/** `undefined` where that release is not here. */
export function pathOfNode(release: NodeRelease): string | undefined {
	return [...byVersion].find(([version]) => version.startsWith(release.version))?.[1];
}
