/** Opens containers with what Node has, within the limits of the command line. */
import type { Content } from '../../content/content.js';
import type { ContainerLimits } from '../../content/unpack/limits.js';
import { type OpenedContainer, openContainer } from '../../content/unpack/open-container.js';
import { MAX_FILE_SIZE } from '../read-input.js';
import { nodeTools } from './tools.js';

const LIMITS: ContainerLimits = {
	maxMemberSize: MAX_FILE_SIZE,
	// With what the program takes itself, all of it is less than 1 GiB.
	maxTotalSize: 896 << 20,
	maxMembers: 10_000,
	maxDepth: 3,
};

/** `undefined` where `bytes`, which are `content`, are no container that can be opened. */
export function openArchive(
	bytes: Uint8Array,
	content: Content | undefined,
	limits: Partial<ContainerLimits> = {},
): OpenedContainer | undefined {
	return openContainer(bytes, content, { limits: { ...LIMITS, ...limits }, tools: nodeTools });
}
