/** What a Debian package says of itself: control and changelog (Debian policy 5.3, 4.4). */

const MAINTAINER = 'The romtool authors <authors@romtool.invalid>';

/** On Proxmox VE its own QEMU and firmware go first, and nothing comes with it but Node. */
const RELATIONS = {
	Depends: 'nodejs (>= 18)',
	Recommends: 'pve-qemu-kvm | qemu-system-x86, pve-edk2-firmware-ovmf | pve-edk2-firmware | ovmf',
	Suggests: 'pve-edk2-firmware-aarch64 | qemu-efi-aarch64, qemu-system-arm, seabios',
};

const DESCRIPTION = `PCI option ROMs, GOP drivers and VBIOS for GPU passthrough
 romtool extracts GOP drivers and VBIOS from BIOS files, builds PCI option
 ROMs from them, and reports what firmware, hypervisors and drivers do with
 these ROMs. It reads the configurations of virtual machines of Proxmox VE
 and libvirt, finds what is wrong in them, and says how to pass a GPU through.
 .
 It also contains efirom, which builds option ROMs as EfiRom of edk2 does.`;

/** @param {{ version: string, installedSize: number }} about the size in KiB */
export function control({ version, installedSize }) {
	const fields = {
		Package: 'romtool',
		Version: version,
		Architecture: 'all',
		Maintainer: MAINTAINER,
		'Installed-Size': String(installedSize),
		...RELATIONS,
		Section: 'utils',
		Priority: 'optional',
		Description: DESCRIPTION,
	};
	return Object.entries(fields)
		.map(([name, value]) => `${name}: ${value}\n`)
		.join('');
}

/** @param {string} version @param {number} time */
export function changelog(version, time) {
	const date = new Date(time * 1000).toUTCString().replace('GMT', '+0000');
	return `romtool (${version}) unstable; urgency=medium

  * What has changed is in CHANGELOG.md.gz.

 -- ${MAINTAINER}  ${date}
`;
}
