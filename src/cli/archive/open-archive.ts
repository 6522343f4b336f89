/** Opens containers with what Node has for it. */
import { type ArchivePlatform, openArchive as openWith } from '../../archive/open-archive.js';
import type { Content } from '../../content/content.js';
import type { ContainerLimits } from '../../content/unpack/limits.js';
import type { OpenedContainer } from '../../content/unpack/open-container.js';
import { CliError } from '../cli-error.js';
import { say } from '../language.js';
import { inflated } from './inflate.js';
import { importLibarchive } from './libarchive-package.js';
import { LIBARCHIVE_TEXTS } from './texts.js';

/** `undefined` where `bytes`, which are `content`, are no container that can be opened. What it gives throws CliError without libarchive. */
export function openArchive(
	bytes: Uint8Array,
	content: Content | undefined,
	limits: Partial<ContainerLimits> = {},
): OpenedContainer | undefined {
	return openWith(bytes, content, NODE_PLATFORM, limits);
}

const NODE_PLATFORM: ArchivePlatform = {
	libarchive: { load, attempt },
	gunzip: (bytes) => inflated(bytes, 'gzip'),
	inflate: inflated,
};

async function load(): Promise<unknown> {
	const ignore = () => {};
	try {
		const { libarchiveWasm } = await importLibarchive();
		return await libarchiveWasm({ print: ignore, printErr: ignore });
	} catch {
		throw new CliError(say(LIBARCHIVE_TEXTS.missing));
	}
}

/** A C program that gives up sets the exit code of the whole process. */
function attempt<T>(work: () => T): T {
	const { exitCode } = process;
	try {
		return work();
	} catch (error) {
		process.exitCode = exitCode;
		throw error;
	}
}
