/** What the page is given in its tests: files of our own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { AMD_GOP, amdBios, intelBios } from '../support/bios.js';
import { SAMPLES } from '../support/files.js';

export const DRIVER = new Uint8Array(readFileSync(join(SAMPLES, 'hello-driver/hello-driver.efi')));

/** As EfiRom makes it of `-f 1002 -i 1636`, which it reads as decimal. */
export const DECIMAL_ROM = buildOptionRom([{ kind: 'efi', data: AMD_GOP }], { vendorId: 1002, deviceIds: [1636] });

export const AMD_BIOS = amdBios();
export const INTEL_BIOS = intelBios();
/** The end of the volume with the drivers is missing. */
export const BROKEN_BIOS = amdBios().subarray(0, 0x40800);

/** pcie=1 without q35, a path in romfile=, and a display that takes the console. */
export const CONFIGURATION = `bios: ovmf
hostpci0: 0000:05:00.0,pcie=1,romfile=/root/vbios_1002_1636.bin
machine: pc-i440fx-9.0
memory: 8192
name: win11-gpu
ostype: win11
`;

export const LOG = `TASK
kvm: -device vfio-pci,host=0000:09:00.0: vfio 0000:09:00.0: group 2 is not viable
[   12.0] vfio-pci 0000:01:00.0: reset done
`;

export const LSPCI = `05:00.0 VGA compatible controller [0300]: Advanced Micro Devices, Inc. [AMD/ATI] Renoir [1002:1636] (rev c6)
05:00.1 Audio device [0403]: Advanced Micro Devices, Inc. [AMD/ATI] Renoir Radeon High Definition Audio Controller [1002:1637]
`;
