/** The device that goes to the guest: a combobox of ARIA 1.2 with a list that follows what is typed, names and IDs. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { parseIdPair } from '../../../pci/ids.js';
import { useSpeech } from '../language.js';
import { usePage } from '../page-context.js';
import { entered, isKnown, matching } from './gpus.js';
import { DeviceList } from './list.js';
import { CONTEXT } from './texts.js';
import { type TakenDevice, withDevice } from './with-device.js';

export function DeviceField() {
	const { say, words } = useSpeech();
	const { state, choose } = usePage();
	const { joint, choice, refused } = state;
	const candidates = joint?.candidates ?? [];
	const { device } = joint ?? {};
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	/** Missing while nothing is typed: then the field has what is chosen. */
	const [typed, setTyped] = useState<string>();
	const [open, setOpen] = useState(false);
	const [marked, setMarked] = useState(-1);
	const [error, setError] = useState<'none' | 'several'>();
	const shown = device === undefined ? (choice.device ?? '') : [device.id, device.name ?? ''].join(' ').trim();
	const text = typed ?? shown;
	const options = open ? matching(typed ?? '', candidates) : [];
	useEffect(() => setTyped(undefined), [device?.id, choice.device]);

	const take = (chosen: TakenDevice | undefined) => {
		setOpen(false);
		setMarked(-1);
		setError(undefined);
		setTyped(undefined);
		choose(withDevice(choice, chosen, joint));
	};
	const enter = (isLeaving: boolean) => {
		if (typed === undefined) return setOpen(false);
		if (typed.trim() === '') return take(undefined);
		const meant = entered(typed, candidates);
		if (meant !== 'none' && meant !== 'several') return take({ id: meant });
		setOpen(meant === 'several' && !isLeaving);
		setError(meant);
	};
	const move = (step: number) => {
		const all = open ? options : matching(typed ?? '', candidates);
		setOpen(true);
		if (all.length > 0)
			setMarked((at) => (at < 0 && step < 0 ? all.length - 1 : (at + step + all.length) % all.length));
	};
	const typing = () => {
		setTyped(input.current?.value ?? '');
		setOpen(true);
		setMarked(-1);
		setError(undefined);
	};
	const keys: Readonly<Record<string, () => void>> = {
		ArrowDown: () => move(1),
		ArrowUp: () => move(-1),
		Enter: () => (options[marked] === undefined ? enter(false) : take(options[marked])),
		Escape: () => {
			if (open) setOpen(false);
			else {
				setTyped('');
				setError(undefined);
			}
		},
	};
	const pressed = (event: KeyboardEvent) => {
		const act = keys[event.key];
		if (act === undefined || event.isComposing) return;
		event.preventDefault();
		act();
	};
	const problem = () => {
		if (error === 'none') return say(CONTEXT.noDevice, { said: text });
		if (error === 'several') return say(CONTEXT.severalDevices, { said: text });
		return refused?.field === 'device' ? words(refused.words) : undefined;
	};
	const hint = () => {
		if (device === undefined || typed !== undefined) return undefined;
		if (!isKnown(device.id, candidates)) return say(CONTEXT.unknownDevice, { id: parseIdPair(device.id) });
		return device.by === 'only-candidate' ? say(CONTEXT.onlyDevice) : undefined;
	};
	const [wrong, said] = [problem(), hint()];
	return (
		<div class="field device">
			<label for={id}>{say(CONTEXT.device)}</label>
			<input
				id={id}
				ref={input}
				class="box"
				role="combobox"
				aria-expanded={options.length > 0}
				aria-controls={`${id}-list`}
				aria-autocomplete="list"
				aria-activedescendant={options[marked] === undefined ? undefined : `${id}-${marked}`}
				aria-invalid={wrong !== undefined}
				aria-describedby={`${id}-said`}
				autocomplete="off"
				spellcheck={false}
				placeholder={say(CONTEXT.deviceHint)}
				value={text}
				onInput={typing}
				onKeyDown={pressed}
				onFocus={() => input.current?.select()}
				onClick={() => setOpen(true)}
				onBlur={() => {
					setOpen(false);
					enter(true);
				}}
			/>
			<DeviceList id={id} options={options} marked={marked} choose={take} />
			<p class="said" id={`${id}-said`} role={wrong === undefined ? undefined : 'alert'}>
				{wrong === undefined ? said : <span class="st err">{wrong}</span>}
			</p>
		</div>
	);
}
