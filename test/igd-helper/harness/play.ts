/** Plays a scenario: starts the drivers, lets the late device appear, asks the policy, unloads; and looks at each step. */

import { contentOf } from './held-content.js';
import { serviceName } from './holdings.js';
import { SERVICE_AT } from './machine/boot-services.js';
import { Guid } from './machine/firmware.js';
import { GuestLost } from './machine/guest.js';
import type { HeldContent, Observed, PciWrite, Registers, Unloaded } from './observed.js';
import { askPolicies, makeForeignPolicy } from './policy.js';
import type { Run, Scenario } from './scenario.js';
import { ASLS, devicesOf, type Stage } from './stage.js';

/** What every allocated page is full of. */
const DIRT = 0xa5;
/** Calls that may fail: memory, events, protocols and writes to devices. */
const FALLIBLE = [
	SERVICE_AT.AllocatePages,
	SERVICE_AT.AllocatePool,
	SERVICE_AT.CreateEvent,
	SERVICE_AT.CreateEventEx,
	SERVICE_AT.RegisterProtocolNotify,
	SERVICE_AT.InstallProtocolInterface,
	SERVICE_AT.InstallMultipleProtocolInterfaces,
	SERVICE_AT['Pci.Write'],
];

export async function play(stage: Stage, scenario: Scenario, images: readonly Uint8Array[]): Promise<Observed> {
	const player = new Player(stage, scenario);
	try {
		await player.play(images);
		await player.clean();
	} catch (error) {
		if (!(error instanceof GuestLost)) throw error;
		player.lost = error.message;
	}
	return player.observed;
}

class Player {
	lost: string | undefined;
	private readonly stage: Stage;
	private readonly scenario: Scenario;
	private readonly entry: bigint[] = [];
	private readonly before = new Map<string, Registers>();
	private readonly after = new Map<string, Registers>();
	private held: HeldContent[] = [];
	private policies: Observed['policies'] = [];
	private foreign: { handle: bigint; policy: number } | undefined;
	private readonly writes: PciWrite[] = [];
	private readonly busWrites: Observed['busWrites'][number][] = [];
	private readonly early: string[] = [];
	private readonly services = new Set<string>();
	private unloaded: Unloaded | undefined;
	private heldInTheEnd: Observed['heldInTheEnd'] = [];
	private events = 0;
	private debugFrom = 0;

	constructor(stage: Stage, scenario: Scenario) {
		this.stage = stage;
		this.scenario = scenario;
	}

	get observed(): Observed {
		const { entry, before, after, held, heldInTheEnd, events, policies, writes, busWrites, early } = this;
		const { services, unloaded, lost } = this;
		const debug = this.stage.guest.machine.debug.slice(this.debugFrom);
		const seen = { entry, before, after, held, heldInTheEnd, events, policies, writes, busWrites, early };
		return { ...seen, services, unloaded, lost, debug };
	}

	async play(images: readonly Uint8Array[]): Promise<void> {
		const { stage, scenario } = this;
		const { drivers, guest, firmware } = stage;
		const { run, devices } = scenario;
		await stage.set(scenario);
		this.debugFrom = guest.machine.debug.length;
		if (run.foreignPolicy === true) {
			const policy = await makeForeignPolicy(firmware);
			this.foreign = { handle: await firmware.install(0n, Guid.gopPolicy, policy), policy };
		}
		for (const { at } of devices) {
			this.before.set(at, stage.registers(at));
			this.watch(at);
		}
		guest.block.takeRecords();
		guest.block.setFilling(DIRT);
		setFaults(stage, run);
		for (const image of run.loadTwice === true ? [...images, ...images] : images) {
			this.entry.push(await drivers.start(image));
			this.take();
		}
		for (const { at } of devices) this.after.set(at, stage.registers(at));
		this.held = await contentOf(stage, scenario);
		for (let time = 0; time < (run.lateTwice === true ? 2 : 1); time++) await this.appear();
		this.policies = await this.ask(run.nullArguments === true);
		this.heldInTheEnd = drivers.holdings.pages;
		this.events = drivers.holdings.events.size;
		if (run.unload === true) {
			const answers = await drivers.unload();
			this.take();
			this.unloaded = { images: answers, policies: await this.ask(false), events: drivers.holdings.events.size };
		}
	}

	/** Leaves the stage as it was found. */
	async clean(): Promise<void> {
		const { drivers, firmware, guest } = this.stage;
		this.take();
		guest.block.setFilling(0);
		for (const { at } of devicesOf(this.scenario)) this.stage.function(at).onWrite = undefined;
		await drivers.clean();
		if (this.foreign !== undefined) {
			await firmware.uninstall(this.foreign.handle, Guid.gopPolicy, this.foreign.policy);
		}
	}

	/** The late device is there, is looked at, and goes. */
	private async appear(): Promise<void> {
		const { stage, scenario } = this;
		const { lateDevice } = scenario;
		if (lateDevice === undefined) return;
		const { at } = lateDevice;
		stage.function(at).present = true;
		this.before.set(`late ${at}`, stage.registers(at));
		this.watch(at);
		await stage.bus.show(at);
		this.take();
		this.after.set(`late ${at}`, stage.registers(at));
		this.held = await contentOf(stage, scenario);
		await stage.bus.hide(at);
		stage.function(at).present = false;
	}

	private async ask(nulls: boolean): Promise<Observed['policies']> {
		const policies = await askPolicies(this.stage.firmware, this.foreign?.policy, nulls);
		this.take();
		return policies;
	}

	/** Remembers what is written over the bus, and whether the OpRegion was whole when its address was told. */
	private watch(at: string): void {
		const { opregion } = this.scenario;
		this.stage.function(at).onWrite = (write) => {
			this.busWrites.push({ at, ...write });
			if (write.offset !== ASLS || write.length !== 4 || opregion === undefined) return;
			const copy = this.stage.guest.memory.tryRead(write.value, opregion.length);
			if (copy?.equals(opregion) !== true) this.early.push(at);
		};
	}

	private take(): void {
		const { guest, drivers, bus } = this.stage;
		const records = guest.block.takeRecords();
		drivers.holdings.take(records);
		for (const { service, arguments: args } of records) {
			const name = serviceName(service);
			this.services.add(name);
			if (name !== 'Pci.Write' && name !== 'Mem.Write' && name !== 'Io.Write') continue;
			const offset = name === 'Pci.Write' ? (args[2] as bigint) & 0xffff_ffffn : (args[2] as bigint);
			this.writes.push({ service: name, at: bus.addressOf(Number(args[0])), offset: Number(offset) });
		}
	}
}

function setFaults({ guest }: Stage, run: Run): void {
	const { InstallProtocolInterface, InstallMultipleProtocolInterfaces, RegisterProtocolNotify } = SERVICE_AT;
	guest.block.setFaults({
		services: [
			...(run.failInstall === true ? [InstallProtocolInterface, InstallMultipleProtocolInterfaces] : []),
			...(run.failNotify === true ? [RegisterProtocolNotify] : []),
		],
		...(run.failCall !== undefined && { call: run.failCall, counted: FALLIBLE }),
		...(run.failAllocate !== undefined && { memoryType: run.failAllocate }),
		...(run.failWrite !== undefined && { writeOffset: run.failWrite }),
	});
}
