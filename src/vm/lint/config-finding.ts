/** A remark about a virtual machine's configuration or the host that runs it. */
import type { Finding } from '../../bytes/finding.js';
import type { ToldValues, Values } from '../../language/values.js';

export interface ConfigFinding {
	/** Stable, in kebab-case; scripts may rely on it. */
	readonly code: string;
	/** `error`: the machine does not start, a device is missing in it, or a ROM goes unread. `warning`: works for some. */
	readonly severity: Finding['severity'];
	/** The file of the host that `line` is in, where it is not the configuration itself: `/etc/modprobe.d/vfio.conf`. */
	readonly path?: string;
	/** From 1. */
	readonly line?: number;
	/** `hostpci0`, `machine`; `options vfio-pci` of the host's files. */
	readonly key?: string;
	/** The snapshot that it is in. */
	readonly section?: string;
	/** As in `Finding`. */
	readonly values: Values;
}

/** As reports have it, in English. */
export interface ReportedConfigFinding extends ConfigFinding {
	readonly values: ToldValues;
	readonly message: string;
	readonly fix?: string;
	/** As in `Finding`. */
	readonly count?: number;
}

/** What a finding about a place in a configuration begins with. */
export interface Place extends Pick<ConfigFinding, 'line' | 'section'> {
	readonly key: string;
}
