/** What the fuzzers begin with: whole inputs of our own, of each kind that there is. */
import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { AMD_GOP, amdBios, intelBios, SECOND_VBIOS, VBIOS, VBT } from '../support/bios.js';
import { AMD_DOMAIN, INTEL_DOMAIN } from '../support/domains.js';
import { join } from '../support/executables.js';
import { goldenInput, SAMPLES } from '../support/files.js';
import {
	amdFirmware,
	brotli,
	type CapsuleKind,
	capsule,
	compressed,
	crc32Section,
	FileType,
	file,
	freeformSubtype,
	gzip,
	lzma,
	lzmaF86,
	padFile,
	pe32,
	pspFile,
	raw,
	sections,
	signed,
	tianoSection,
	ui,
	version,
	volume,
	volumeImage,
	zlibAmd,
} from '../support/firmware/index.js';
import { AMD, INTEL } from '../support/lint.js';
import { PASCAL, TURING } from '../support/nvidia.js';
import { nsis } from '../support/packages/nsis.js';
import { panasonic } from '../support/packages/panasonic.js';
import { phoenixTdk } from '../support/packages/phoenix-tdk.js';
import { portwell } from '../support/packages/portwell.js';
import { VENDOR_PACKAGES } from '../support/packages/vendors.js';
import { ROM_FILES } from '../support/passthrough.js';
import { syntheticFiles } from '../support/synthetic.js';
import { TOKEN } from './targets.js';

type Starts = readonly (readonly [name: string, bytes: Uint8Array])[];

const driver = goldenInput('x64-driver-4k.efi');
const ids = { vendorId: 0x1002, deviceIds: [0x164c, 0x1638] };
export const FILES: Starts = [
	['driver', driver],
	['ROM', buildOptionRom([{ kind: 'efi', data: driver }], ids)],
	['compressed ROM', buildOptionRom([{ kind: 'efi', data: driver, compress: true }], ids)],
	[
		'ROM of three images',
		buildOptionRom(
			[
				{ kind: 'binary', data: goldenInput('legacy-pcir30-8k.bin') },
				{ kind: 'efi', data: driver },
				{ kind: 'efi', data: driver, compress: true },
			],
			ids,
		),
	],
	['ROM of NVIDIA with private images behind', TURING],
	['ROM of NVIDIA with private images inside', PASCAL],
	['sample ROM', new Uint8Array(readFileSync(joinPath(SAMPLES, 'hello-driver/hello-driver.rom')))],
	...syntheticFiles(),
];
export const MORE_FILES: Starts = Object.entries(ROM_FILES);
/** Small ones: where a package is, and what of it, is asked of any file. */
export const PACKAGES: Starts = [
	...VENDOR_PACKAGES.map(([name, make]) => [name, make(VBIOS)] as const),
	['Phoenix TDK', phoenixTdk([{ name: 'BIOS.ROM', data: VBIOS }])],
	['Portwell', portwell([VBIOS, VBT])],
	['Panasonic', panasonic([VBIOS])],
	['NSIS', nsis({ files: [{ name: 'BIOS.bin', data: VBIOS }] })],
];

const GUID = 'AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE';
const inner = sections(raw(VBIOS), ui('Inner'), version('1.0'));
const PACKERS: readonly ((content: Uint8Array) => Uint8Array)[] = [
	(content) => compressed('efi11', content),
	(content) => compressed('tiano', content),
	(content) => compressed('none', content),
	(content) => lzma(content),
	(content) => lzmaF86(content),
	(content) => tianoSection(content),
	(content) => zlibAmd(content),
	(content) => gzip(content),
	(content) => brotli(content),
	(content) => crc32Section(content),
	(content) => signed(content),
];
const packed = volume({
	files: PACKERS.map((pack) => file({ guid: GUID, type: FileType.Freeform, sections: [pack(inner)] })),
});
/** Uncompressed, so that damage reaches what is in it. */
const open = volume({
	files: [
		file({ guid: GUID, type: FileType.Driver, sections: [pe32(AMD_GOP), ui('Gop')], checksum: true }),
		padFile(0x100),
		file({ guid: GUID, type: FileType.Freeform, sections: [freeformSubtype(GUID, VBIOS), raw(VBT)] }),
		file({ guid: GUID, type: FileType.Raw, body: SECOND_VBIOS }),
		file({ guid: GUID, type: FileType.VolumeImage, sections: [volumeImage(packed)] }),
	],
});
const amd = amdFirmware({
	size: 1 << 20,
	psp: { at: 0x40000, entries: [{ type: 0x3c, at: 0x41000, body: pspFile(VBIOS, { compressed: true }) }] },
	bios: { at: 0x80000, entries: [{ type: 0x69, at: 0x81000, body: SECOND_VBIOS, compressed: true }] },
});
export const FIRMWARE: Starts = [
	['packed volume', packed],
	['open volume', open],
	['AMD image', amdBios()],
	['Intel image', intelBios()],
	['AMD directories', amd],
	...(['efi', 'toshiba', 'aptio-signed', 'fmp'] satisfies CapsuleKind[]).map(
		(kind) => [kind, capsule(kind, open)] as const,
	),
	['two volumes', join(open, new Uint8Array(0x333), packed)],
];

const LSPCI = `00:00.0 Host bridge [0600]: Intel Corporation Device [8086:a703] (rev 01)
00:02.0 VGA compatible controller [0300]: Intel Corporation Raptor Lake-S GT1 [8086:a780] (rev 04) (prog-if 00 [VGA controller])
	Subsystem: Lenovo Device [17aa:3f1a]
	Flags: bus master, fast devsel, latency 0, IRQ 44, IOMMU group 1
	Expansion ROM at fb000000 [disabled] [size=512K]
	Kernel driver in use: vfio-pci
00:1f.3 Audio device [0403]: Intel Corporation Device [8086:7ad0] (rev 11)
	IOMMU group: 2
05:00.0 VGA compatible controller [0300]: Advanced Micro Devices, Inc. [AMD/ATI] Lucienne [1002:164c] (rev c1)
05:00.1 Audio device [0403]: Advanced Micro Devices, Inc. [AMD/ATI] Renoir Audio [1002:1637]
`;
const HOST = `Linux version 6.8.12-4-pve
GRUB_CMDLINE_LINUX_DEFAULT="quiet intel_iommu=on iommu=pt pcie_acs_override=downstream video=efifb:off"
# options vfio-pci ids=1:1
options vfio-pci ids=8086:a780,8086:7ad0 \\
	disable_vga=1
softdep amdgpu pre: vfio-pci
blacklist i915
vfio_pci
`;
const TRANSCRIPT = `romtool-probe 1
${TOKEN} load
${TOKEN} start
${TOKEN} started
${TOKEN} binding 00010002
${TOKEN} question 0000
${TOKEN} at 1630
${TOKEN} run declines 1630 1637 000000 00
${TOKEN} run accepts 1638 1639 030000 00
${TOKEN} answered 0000 0000000c
${TOKEN} names
${TOKEN} name romtool sample \\u2116 \\u005c1
${TOKEN} end
`;
const EXCEPTION = `!!!! X64 Exception Type - 0D(#GP - General Protection)  CPU Apic ID - 00000000 !!!!
RIP  - 000000000E2D50DA, CS  - 0000000000000038, RFLAGS - 0000000000000246
!!!! Find image based on IP(0xE2D50DA) (No PDB)  (ImageBase=000000000E2D4000, EntryPoint=000000000E2D5000) !!!!
`;
/** The last ones are a configuration and its host in one. */
export const TEXTS: Starts = Object.entries({
	'Proxmox VE, Intel': INTEL,
	'Proxmox VE, AMD': AMD,
	'libvirt, Intel': INTEL_DOMAIN,
	'libvirt, AMD': AMD_DOMAIN,
	lspci: LSPCI,
	host: HOST,
	transcript: TRANSCRIPT,
	exception: EXCEPTION,
	'Proxmox VE with its host': `${INTEL}${AMD}${LSPCI}${HOST}`,
	'libvirt with its host': INTEL_DOMAIN.replace('<name>', `<description>\n${LSPCI}${HOST}</description><name>`),
}).map(([name, text]) => [name, new TextEncoder().encode(text)]);
