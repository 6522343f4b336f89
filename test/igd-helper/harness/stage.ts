/** A booted machine on which scenarios are played one after the other, each as if it were the first. */
import { Drivers } from './drivers.js';
import type { Place } from './machine/boot.js';
import { Bus } from './machine/bus.js';
import { FalseFunction, type Registers } from './machine/false-function.js';
import { Firmware } from './machine/firmware.js';
import { Guest } from './machine/guest.js';
import type { Registers as DeviceRegisters } from './observed.js';
import type { Address, Scenario, ScenarioDevice } from './scenario.js';

export const OPREGION_FILE = 'etc/igd-opregion';
export const BDSM_SIZE_FILE = 'etc/igd-bdsm-size';
const GRAPHICS_CONTROL = 0x50;
export const BDSM_32 = 0x5c;
export const BDSM_64 = 0xc0;
export const ASLS = 0xfc;
/** While firmware starts: a display that no driver of its own takes, and the bridge of the chipset. */
const AT_BOOT = { vendor: 0x8086, device: 0xa780, classCode: 0x030000 };
const BRIDGE_AT_BOOT = { ...AT_BOOT, classCode: 0x060100 };
export const BRIDGE_AT = '00:1f.0';
/** QEMU's own fw_cfg has many more files; some with names like those that are looked for. */
const OTHER_FILES: readonly (readonly [string, Uint8Array])[] = [
	['bootorder', Uint8Array.of(0)],
	['etc/igd-opregio', Uint8Array.of(1)],
	['etc/igd-opregion2', Uint8Array.of(2)],
	['etc/igd-bdsm-size.old', Uint8Array.of(3)],
	['etc/e820', Uint8Array.of(4)],
];

type Files = readonly (readonly [name: string, content: Uint8Array])[];

export class Stage {
	readonly guest: Guest;
	readonly firmware: Firmware;
	readonly bus: Bus;
	readonly drivers: Drivers;
	private readonly functions: ReadonlyMap<Address, FalseFunction>;
	private readonly bootFiles: Files;

	private constructor(
		guest: Guest,
		firmware: Firmware,
		bus: Bus,
		functions: ReadonlyMap<Address, FalseFunction>,
		bootFiles: Files,
	) {
		this.guest = guest;
		this.firmware = firmware;
		this.bus = bus;
		this.drivers = new Drivers(firmware);
		this.functions = functions;
		this.bootFiles = bootFiles;
	}

	/**
	 * For scenarios with the same machine and RAM; QEMU's own fw_cfg has the files of the first.
	 *
	 * @param registers what is behind the BARs.
	 */
	static async boot(scenarios: readonly Scenario[], registers?: Registers): Promise<Stage> {
		const [first] = scenarios;
		if (first === undefined) throw new RangeError('no scenario');
		const addresses = new Set(scenarios.flatMap((each) => devicesOf(each).map(({ at }) => at)));
		const functions = new Map([...addresses].map((at) => [at, functionAt(at, addresses, registers)]));
		const fwCfgFiles = filesOf(first);
		const guest = await Guest.boot({
			machine: first.machine,
			mebibytes: first.mebibytes,
			functions: new Map([...functions].map(([at, each]) => [placeOf(at), each])),
			fwCfgFiles,
		});
		try {
			const firmware = await Firmware.of(guest);
			return new Stage(guest, firmware, await Bus.of(firmware), functions, fwCfgFiles);
		} catch (error) {
			await guest.stop();
			throw error;
		}
	}

	/** Sets files and devices; those that the scenario does not have are away, the late one as well. */
	async set(scenario: Scenario): Promise<void> {
		const files = filesOf(scenario);
		const own = !sameFiles(files, this.bootFiles);
		if (own) this.guest.control.fwCfg.setFiles([...OTHER_FILES, ...files]);
		await this.bus.setFwCfg(own);
		for (const [at, each] of this.functions) {
			const device = devicesOf(scenario).find((one) => one.at === at);
			each.present = device !== undefined && device !== scenario.lateDevice;
			if (device !== undefined) setRegisters(each, device);
			if (each.present) await this.bus.show(at);
			else await this.bus.hide(at);
		}
	}

	function(at: Address): FalseFunction {
		const found = this.functions.get(at);
		if (found === undefined) throw new RangeError(`no function at ${at}`);
		return found;
	}

	registers(at: Address): DeviceRegisters {
		const { config } = this.function(at);
		return { asls: config.read(ASLS, 4), bdsm32: config.read(BDSM_32, 4), bdsm64: config.read64(BDSM_64) };
	}
}

function setRegisters({ config }: FalseFunction, device: ScenarioDevice): void {
	config.identify(device);
	config.put(GRAPHICS_CONTROL, BigInt(device.graphicsControl), 4, false);
	config.put(BDSM_32, BigInt(device.bdsm32), 4, device.bdsmWritable);
	config.put(BDSM_64, device.bdsm64, 8, device.bdsmWritable);
	config.put(ASLS, BigInt(device.asls), 4, true);
}

export function devicesOf({ devices, lateDevice }: Scenario): readonly ScenarioDevice[] {
	return lateDevice === undefined ? devices : [...devices, lateDevice];
}

function filesOf({ opregion, bdsmSize }: Scenario): Files {
	const files: (readonly [string, Uint8Array])[] = [];
	if (opregion !== undefined) files.push([OPREGION_FILE, opregion]);
	if (bdsmSize !== undefined) files.push([BDSM_SIZE_FILE, bdsmSize]);
	return files;
}

function sameFiles(some: Files, others: Files): boolean {
	const same = ([name, content]: Files[number], [otherName, otherContent]: Files[number]) =>
		name === otherName && Buffer.compare(content, otherContent) === 0;
	return some.length === others.length && some.every((each, index) => same(each, others[index] as Files[number]));
}

/** `00:02.0` as QEMU writes it. */
function placeOf(at: Address): Place {
	return at.replace(/^00:0?/, '') as Place;
}

function functionAt(at: Address, all: ReadonlySet<Address>, registers: Registers | undefined): FalseFunction {
	if (at === BRIDGE_AT) return new FalseFunction(BRIDGE_AT_BOOT, { bars: [] });
	const slot = at.slice(0, -1);
	const multifunction = at.endsWith('.0') && [...all].some((other) => other !== at && other.startsWith(slot));
	return new FalseFunction(AT_BOOT, { multifunction, ...(registers !== undefined && { registers }) });
}
