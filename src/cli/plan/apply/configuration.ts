/** The configuration of a VM of this host, and the digest by which Proxmox VE knows it (`parse_vm_config`, PVE/QemuServer.pm). */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_CONFIGURATION } from '../../../assembly/limits.js';
import type { Io } from '../../io.js';
import { HOMES } from '../../machine-homes.js';
import { decodeText, readInput } from '../../read-input.js';

export interface VmConfiguration {
	readonly path: string;
	readonly text: string;
	readonly bytes: Uint8Array;
	/** SHA-1 of the file as it is. */
	readonly digest: string;
}

/** `undefined` where this host has none of that number. @throws CliError for what cannot be read. */
export function vmConfiguration(root: string, vm: string, io: Io): VmConfiguration | undefined {
	const path = join(root, HOMES.proxmox, `${vm}.conf`);
	if (!existsSync(path)) return undefined;
	const bytes = readInput(path, MAX_CONFIGURATION, io);
	return { path, bytes, text: decodeText(bytes), digest: createHash('sha1').update(bytes).digest('hex') };
}
