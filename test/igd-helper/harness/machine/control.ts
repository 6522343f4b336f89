/**
 * The false function through which the application is led (application/application.c): it tells where its block is, and its
 * read for the next call stays unanswered until there is one. Its BAR is the fw_cfg device of a scenario.
 */
import { FalseFunction } from './false-function.js';
import { FW_CFG_PORTS, FwCfg } from './fw-cfg.js';

const VENDOR = 0x1234;
const DEVICE = 0x4967;
/** A device without a class of its own. */
const CLASS_CODE = 0xff0000;
const BLOCK_REGISTER = 0x40;
const CALL_REGISTER = 0x44;
/** The bits above 32 of the block's address, which are told first. */
const BLOCK_ABOVE_REGISTER = 0x48;

export class ControlFunction extends FalseFunction {
	readonly fwCfg: FwCfg;
	private answer: ((more: number) => void) | undefined;
	private above = 0;
	private wake: (() => void) | undefined;
	private reportBlock: (address: number) => void = () => {};
	/** Where the application's block is, once it runs. */
	readonly block = new Promise<number>((resolve) => {
		this.reportBlock = resolve;
	});

	constructor() {
		const fwCfg = new FwCfg();
		super(
			{ vendor: VENDOR, device: DEVICE, classCode: CLASS_CODE },
			{ bars: [{ size: FW_CFG_PORTS, io: true }], registers: fwCfg },
		);
		this.fwCfg = fwCfg;
	}

	override readConfig(offset: number, length: number): number | Promise<number> {
		if (offset !== CALL_REGISTER) return super.readConfig(offset, length);
		return new Promise((resolve) => {
			this.answer = resolve;
			this.wake?.();
		});
	}

	override writeConfig(offset: number, length: number, value: number): void {
		if (offset === BLOCK_ABOVE_REGISTER) this.above = value;
		else if (offset === BLOCK_REGISTER) this.reportBlock(this.above * 2 ** 32 + value);
		else super.writeConfig(offset, length, value);
	}

	/** Once the application waits for a call. */
	async atRest(): Promise<void> {
		if (this.answer !== undefined) return;
		await new Promise<void>((resolve) => {
			this.wake = resolve;
		});
		this.wake = undefined;
	}

	/** Lets the application make the call in its block, or end. */
	go(more: boolean): void {
		const answer = this.answer;
		this.answer = undefined;
		answer?.(more ? 1 : 0);
	}
}
