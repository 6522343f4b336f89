/** What all answers depend on: the device, its address, the host and the guest. A change takes effect in place. */

import { useId, useState } from 'preact/hooks';
import { HOST_NAMES } from '../../../host/host-names.js';
import { HOST_IDS, type HostId } from '../../../host/hosts.js';
import { PVE_VERSIONS, type PveVersion } from '../../../proxmox/pve-releases.js';
import { GUEST_IDS, type Guest } from '../../../vm/guest.js';
import { useSpeech } from '../language.js';
import { usePage } from '../page-context.js';
import { DeviceField } from './combobox.js';
import { CONTEXT, GUEST_NAMES } from './texts.js';

export function ContextForm() {
	const { say } = useSpeech();
	return (
		<form class="ctx" aria-label={say(CONTEXT.form)} onSubmit={(event) => event.preventDefault()}>
			<DeviceField />
			<AddressField />
			<HostField />
			<GuestField />
		</form>
	);
}

function AddressField() {
	const { say, words } = useSpeech();
	const { state, choose } = usePage();
	const { choice, refused, joint } = state;
	const id = useId();
	const [typed, setTyped] = useState<string>();
	const known = joint?.device?.address;
	const shown = choice.address ?? (known?.includes('XX') ? '' : (known ?? ''));
	const take = () => {
		if (typed === undefined) return;
		const { address: _, ...rest } = choice;
		choose(typed.trim() === '' ? rest : { ...rest, address: typed.trim() });
		setTyped(undefined);
	};
	const wrong = refused?.field === 'address' ? words(refused.words) : undefined;
	return (
		<div class="field">
			<label for={id}>{say(CONTEXT.address)}</label>
			<input
				id={id}
				class="box mono"
				spellcheck={false}
				autocomplete="off"
				placeholder="0000:XX:00.0"
				value={typed ?? shown}
				aria-invalid={wrong !== undefined}
				aria-describedby={`${id}-said`}
				onInput={(event) => setTyped(event.currentTarget.value)}
				onChange={take}
				onKeyDown={({ key }) => key === 'Enter' && take()}
			/>
			<p class="said" id={`${id}-said`} role={wrong === undefined ? undefined : 'alert'}>
				{wrong !== undefined && <span class="st err">{wrong}</span>}
			</p>
		</div>
	);
}

function HostField() {
	const { say, language } = useSpeech();
	const { state, choose } = usePage();
	const { host: chosen, pve, ...rest } = state.choice;
	const id = useId();
	const take = (value: string) => {
		const [host, release] = value.split(' ') as [HostId, PveVersion?];
		choose({ ...rest, host, ...(release !== undefined && { pve: release }) });
	};
	return (
		<div class="field">
			<label for={id}>{say(CONTEXT.host)}</label>
			<select
				id={id}
				class="box"
				value={pve === undefined ? chosen : `${chosen} ${pve}`}
				onChange={(event) => take(event.currentTarget.value)}
			>
				{HOST_IDS.flatMap((host) => [host, ...releasesOf(host).map((release) => `${host} ${release}`)]).map((value) => (
					<option key={value} value={value}>
						{value.replace(/^\w+/, (host) => HOST_NAMES[language][host as HostId])}
					</option>
				))}
			</select>
		</div>
	);
}

/** The newest first. */
function releasesOf(host: HostId): PveVersion[] {
	return host === 'proxmox' ? PVE_VERSIONS.toReversed() : [];
}

function GuestField() {
	const { say } = useSpeech();
	const { state, choose } = usePage();
	const { guest, ...rest } = state.choice;
	const id = useId();
	const take = (chosen: string) => choose(chosen === '' ? rest : { ...rest, guest: chosen as Guest });
	return (
		<div class="field">
			<label for={id}>{say(CONTEXT.guest)}</label>
			<select id={id} class="box" value={guest ?? ''} onChange={(event) => take(event.currentTarget.value)}>
				<option value="">{say(CONTEXT.anyGuest)}</option>
				{GUEST_IDS.map((each) => (
					<option key={each} value={each}>
						{GUEST_NAMES[each]}
					</option>
				))}
			</select>
		</div>
	);
}
