/**
 * The devices that QEMU's own words in a log pass: `-device vfio-pci,host=…`, as Proxmox VE prints it and libvirt before 7.2
 * records it, and libvirt's `-device {"driver":"vfio-pci",…}` (qemuBuildCommandLine, src/qemu/qemu_command.c).
 */
import { formatPciAddress, parsePciAddress } from '../host/pci-function.js';
import type { GivenDevice } from '../vm/given-machine.js';

/** A log has the same VM again and again. */
const MOST_DEVICES = 256;
/** A host's address and properties of one device; neither has an end that a line does not have. */
const WORDS = /vfio-pci,host=([0-9a-f:.]{5,16})((?:,[^\s,'"]{1,300}){0,40})/gi;
const JSON_WORDS =
	/"driver":"vfio-pci","host":"([0-9a-f:.]{5,16})"((?:,"[\w-]{1,40}":(?:"[^"]{0,300}"|[\w.-]{1,40})){0,40})/gi;

export class DeviceWords {
	private readonly roms = new Map<string, string | undefined>();

	add(line: string): void {
		if (!line.includes('vfio-pci') || !line.includes('host')) return;
		for (const [, host = '', rest = ''] of [...line.matchAll(WORDS), ...line.matchAll(JSON_WORDS)]) {
			const at = parsePciAddress(host);
			const rom = /(?:,romfile=|,"romfile":")([^,"]{1,300})/.exec(rest)?.[1];
			if (at === undefined || this.roms.size >= MOST_DEVICES) continue;
			// A part of a string keeps all of it in memory, here a piece of a log.
			this.roms.set(formatPciAddress(at), rom && ` ${rom}`.slice(1));
		}
	}

	/** As the last start has them. */
	devices(): GivenDevice[] {
		return [...this.roms].map(([address, romName]) => ({
			addresses: [address],
			...(romName !== undefined && { romName }),
		}));
	}
}
