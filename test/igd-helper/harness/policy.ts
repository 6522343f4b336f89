/** PlatformGopPolicy as Intel's GOP driver uses it: the lid, and the VBT, asked for twice. */
import { isError } from './machine/boot-services.js';
import { type Firmware, FREE_SCRATCH, Guid } from './machine/firmware.js';
import type { Policy, VbtAnswer } from './observed.js';

/** Of the interface: GetPlatformLidStatus and GetVbtData behind the revision. */
const LID = 8;
const VBT = 16;
const UNTOUCHED = 0xeeee_eeee;
/** No VBT is larger; what a helper claims beyond is not read. */
const MAX_VBT = 0x10_0000;
const CODE_PAGES = 1;
const BOOT_SERVICES_CODE = 3;
/** mov rax, EFI_NO_MEDIA; ret. */
const NO_MEDIA_CODE = Uint8Array.of(0x48, 0xb8, 0x0c, 0, 0, 0, 0, 0, 0, 0x80, 0xc3);

export async function askPolicies(firmware: Firmware, foreign: number | undefined, nulls: boolean): Promise<Policy[]> {
	const policies: Policy[] = [];
	for (const handle of await firmware.handles(Guid.gopPolicy)) {
		const address = await firmware.protocol(handle, Guid.gopPolicy);
		if (address !== undefined) policies.push(await ask(firmware, address, address === foreign, nulls));
	}
	return policies;
}

async function ask(firmware: Firmware, policy: number, foreign: boolean, withNulls: boolean): Promise<Policy> {
	const { guest, scratch } = firmware;
	const [address, size] = [scratch + FREE_SCRATCH, scratch + FREE_SCRATCH + 8];
	const lid = Number(guest.memory.read64(policy + LID));
	const vbt = Number(guest.memory.read64(policy + VBT));
	const untouched = () => {
		guest.memory.write64(address, BigInt(UNTOUCHED));
		guest.memory.write64(size, BigInt(UNTOUCHED));
	};
	untouched();
	const lidStatus = await guest.call(lid, address);
	const lidUntouched = guest.memory.read64(address) === BigInt(UNTOUCHED);
	const nulls = withNulls
		? [await guest.call(vbt, 0, size), await guest.call(vbt, address, 0), await guest.call(lid, 0)]
		: [];
	const answers: VbtAnswer[] = [];
	for (let call = 0; call < 2; call++) {
		untouched();
		const status = await guest.call(vbt, address, size);
		const given = { address: Number(guest.memory.read64(address)), size: guest.memory.read(size, 4).readUInt32LE() };
		const readable = !isError(status) && given.size <= MAX_VBT;
		answers.push({
			status,
			...given,
			content: (readable && guest.memory.tryRead(given.address, given.size)) || new Uint8Array(),
		});
	}
	return {
		foreign,
		revision: guest.memory.read(policy, 4).readUInt32LE(),
		lid: { status: lidStatus, untouched: lidUntouched },
		vbt: answers,
		nulls,
	};
}

/** The policy of somebody else, which has no VBT. */
export async function makeForeignPolicy(firmware: Firmware): Promise<number> {
	const { memory } = firmware.guest;
	const code = await firmware.allocate(CODE_PAGES, BOOT_SERVICES_CODE);
	memory.write(code, NO_MEDIA_CODE);
	const policy = await firmware.allocate(CODE_PAGES);
	memory.write64(policy, 1n);
	memory.write64(policy + LID, BigInt(code));
	memory.write64(policy + VBT, BigInt(code));
	return policy;
}
