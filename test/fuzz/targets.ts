/** What is asked of each kind of input while it is fuzzed. Whether it throws, or gives what cannot be, is the question. */

import { FormatError, OptionError } from '../../src/bytes/errors.js';
import { firstDifference } from '../../src/bytes/first-difference.js';
import { latin1 } from '../../src/bytes/text.js';
import { NODE_DECODERS } from '../../src/cli/decoders.js';
import { identifyContent } from '../../src/content/content.js';
import type { FirmwareNode } from '../../src/firmware/node.js';
import { openFirmware } from '../../src/firmware/open-firmware.js';
import { nameOf, walk } from '../../src/firmware/walk.js';
import { findGraphics } from '../../src/graphics/parts/find-graphics.js';
import type { FirmwarePart } from '../../src/graphics/parts/part.js';
import { whyNothing } from '../../src/graphics/parts/why-nothing.js';
import { displayDevices } from '../../src/host/display-devices.js';
import type { HostFacts } from '../../src/host/host-facts.js';
import { grubCommandLine, kernelVersion, parseKernelCommandLine } from '../../src/host/kernel-command-line.js';
import { parseLspci } from '../../src/host/lspci.js';
import { parseModules } from '../../src/host/modprobe.js';
import { lintLibvirt } from '../../src/libvirt/lint.js';
import type { EditResult } from '../../src/option-rom/edit/change.js';
import { fixRomSums } from '../../src/option-rom/edit/fix-sum.js';
import { joinRoms } from '../../src/option-rom/edit/join.js';
import { parseManifest } from '../../src/option-rom/edit/manifest.js';
import { planBuild } from '../../src/option-rom/edit/plan-build.js';
import { rebuildOptionRom } from '../../src/option-rom/edit/rebuild.js';
import { compressRom, decompressRom } from '../../src/option-rom/edit/recompress.js';
import { setRomIds } from '../../src/option-rom/edit/set-id.js';
import { trimRom } from '../../src/option-rom/edit/trim.js';
import { unpackOptionRom } from '../../src/option-rom/edit/unpack.js';
import { locateOptionRom } from '../../src/option-rom/locate.js';
import { parseException } from '../../src/probe/exception.js';
import { probeInputs } from '../../src/probe/inputs.js';
import { parseTranscript } from '../../src/probe/transcript.js';
import { lintProxmox } from '../../src/proxmox/lint.js';
import { check } from '../../src/report/check.js';
import { inspect } from '../../src/report/inspect.js';
import { reportVfct } from '../../src/report/vfct-report.js';
import type { RomFile } from '../../src/vm/lint/rom-file.js';

export { unpackLzma } from './lzma-target.js';

/** Enough to tell images apart; real digests are most of the time that a case would take. */
const digest = (bytes: Uint8Array) => `${bytes.length} ${bytes[0]} ${bytes[bytes.length >> 1]} ${bytes.at(-1)}`;

/** Everything that reads a file without being asked for more. */
export function readFile(bytes: Uint8Array): void {
	const report = inspect(bytes, digest);
	for (const { start, end } of report.regions) {
		if (start < 0 || end > bytes.length || start > end) throw new Error(`region ${start}-${end} of ${bytes.length}`);
	}
	check(bytes, digest, { device: { vendorId: 0x1002, deviceId: 0x164c }, secureBoot: true });
	JSON.stringify(report);
	if (latin1(bytes, 0, 4) === 'VFCT') reportVfct(bytes, digest);
}

function checkNode({ source, span, body, type }: FirmwareNode): void {
	const inside = 0 <= span.start && span.start <= body.start && body.start <= body.end && body.end <= span.end;
	if (inside && span.end <= source.length) return;
	throw new Error(`${type} ${span.start}-${span.end}, body ${body.start}-${body.end}, of ${source.length}`);
}

const ids = { vendorId: 0x1002, deviceId: 0x164c };
const EDITS: Readonly<Record<string, (rom: Uint8Array) => EditResult>> = {
	trim: trimRom,
	join: (rom) => joinRoms([rom]),
	'fix-sum': (rom) => fixRomSums(rom, { efi: true }),
	'set-id': (rom) => setRomIds(rom, ids),
	'set-id --keep-list': (rom) => setRomIds(rom, { ...ids, keepDeviceList: true }),
	compress: compressRom,
	decompress: decompressRom,
};

/** All of `romtool edit`: what it refuses it says so of, what it has changed it leaves alone, and it loses nothing. */
export function editRom(bytes: Uint8Array): void {
	probeInputs(bytes, digest);
	const start = locateOptionRom(bytes);
	for (const [name, edit] of Object.entries(EDITS)) {
		const once = unlessRefused(() => edit(bytes));
		if (once === undefined) continue;
		// What an image grows by may make a whole ROM of half a one before it, which is then the one that is edited.
		const now = locateOptionRom(once.bytes);
		if (now !== 0 && now !== start) continue;
		const { changes } = edit(once.bytes);
		if (changes.length > 0) throw new Error(`${name} changes its own result: ${JSON.stringify(changes)}`);
	}
	const unpacked = unlessRefused(() => unpackOptionRom(bytes));
	if (unpacked === undefined) return;
	planBuild(bytes, unpacked);
	const files = new Map(unpacked.files.map(({ name, bytes: content }) => [name, content]));
	const manifest = parseManifest(JSON.parse(JSON.stringify(unpacked.manifest)));
	const rebuilt = rebuildOptionRom(manifest, (name) => files.get(name) as Uint8Array);
	const at = firstDifference(rebuilt, bytes);
	if (at !== undefined) throw new Error(`what was unpacked gives another ROM from ${at} on`);
}

function unlessRefused<Result>(operation: () => Result): Result | undefined {
	try {
		return operation();
	} catch (error) {
		if (error instanceof FormatError || error instanceof OptionError) return undefined;
		throw error;
	}
}

/** Directories point to what is elsewhere; what has been unpacked has offsets of its own. */
function checkPlace({ source, span, type }: FirmwareNode, parent: FirmwareNode | undefined): void {
	if (parent === undefined || parent.source !== source || parent.type === 'directory') return;
	if (parent.span.start <= span.start && span.end <= parent.span.end) return;
	throw new Error(`${type} ${span.start}-${span.end} outside of its ${parent.type}`);
}

/** Everything that is asked of an image. */
export function readFirmware(bytes: Uint8Array): readonly FirmwarePart[] {
	const root = openFirmware(bytes, { decoders: NODE_DECODERS });
	for (const { node, parents } of walk(root)) {
		checkNode(node);
		checkPlace(node, parents.at(-1));
		nameOf(node);
	}
	const parts = findGraphics(root, digest, { all: true });
	if (parts.length === 0) whyNothing(bytes, identifyContent(bytes), root);
	return parts;
}

/** Names of ROM files that cannot be had. */
const UNREAD: Readonly<Record<string, RomFile>> = {
	unreadable: { state: 'unreadable', problem: { reason: 'EACCES' }, refused: true },
	large: { state: 'too-large', size: 1 << 30 },
	unknown: { state: 'unknown' },
};

/** What a session of romtool probe gives the lines of its application. */
export const TOKEN = 'token';

/** A text as all that people or the system may hand over: it is the configuration, and it describes the host. */
export function readText(bytes: Uint8Array, roms: Readonly<Record<string, Uint8Array>>): void {
	const text = new TextDecoder().decode(bytes);
	const functions = parseLspci(text);
	displayDevices(functions);
	const grub = grubCommandLine(text);
	const kernel = kernelVersion(text);
	parseTranscript(text, TOKEN);
	parseException(text);
	const host: HostFacts = {
		functions,
		commandLine: {
			path: '/etc/default/grub',
			line: grub?.line ?? 1,
			parameters: parseKernelCommandLine(grub?.text ?? text),
		},
		modprobeFiles: [{ path: '/etc/modprobe.d/vfio.conf', text }],
		modules: parseModules(text),
		...(kernel !== undefined && { kernel }),
	};
	const file = (path: string): RomFile => {
		const name = path.slice(path.lastIndexOf('/') + 1);
		const rom = Object.hasOwn(roms, name) ? roms[name] : undefined;
		if (rom !== undefined) return { state: 'read', bytes: rom };
		return (Object.hasOwn(UNREAD, name) ? UNREAD[name] : undefined) ?? { state: 'missing' };
	};
	lintProxmox(text, { host, rom: file, file, sha256: digest });
	unlessRefused(() => lintLibvirt(text, { host, rom: file, sha256: digest }));
}
