/** What lspci prints: the GPUs in it, with what each needs, to be chosen. */
import { CONTEXT } from '../device/texts.js';
import { withDevice } from '../device/with-device.js';
import { JOINT } from '../joint/texts.js';
import { useSpeech } from '../language.js';
import { usePage } from '../page-context.js';
import { FoundSection, ReportSection } from '../parts/file-parts.js';
import { Heading } from '../parts/heading.js';
import { Table } from '../parts/table.js';
import type { FileViewProps } from './file-view.js';
import { DEVICES } from './texts.js';

export function Devices({ file, result }: FileViewProps) {
	const { say, words } = useSpeech();
	const { state, choose, select } = usePage();
	const { devices = [], needs = [] } = result;
	const gpus = devices.flatMap((device, i) => (device.role === 'gpu' ? [{ ...device, needed: needs[i] }] : []));
	const columns = [
		{ title: say(CONTEXT.device) },
		{ title: say(JOINT.address) },
		{ title: say(DEVICES.needs) },
		{ title: say(JOINT.choose), is: 'act' as const },
	];
	const take = (id: string, address: string) => {
		choose(withDevice(state.choice, { id, address }, state.joint));
		select('joint');
	};
	return (
		<>
			<Heading text={file.names[0]}>
				<p class="sum">{say(DEVICES.count, { gpus: gpus.length })}</p>
			</Heading>
			<section>
				<Table columns={columns}>
					{gpus.map(({ address, vendorId, deviceId, deviceName, needed }) => {
						const id = `${vendorId.slice(2)}:${deviceId.slice(2)}`;
						return (
							<tr key={address}>
								<th scope="row">
									<span class="id">{id}</span> {deviceName}
								</th>
								<td data-l={say(JOINT.address)}>
									<span class="id">{address}</span>
								</td>
								<td data-l={say(DEVICES.needs)}>
									<span>{needed !== undefined && words(needed)}</span>
								</td>
								<td class="act">
									<button type="button" class="btn" onClick={() => take(id, address)}>
										{say(JOINT.choose)}
										<span class="vh"> {id}</span>
									</button>
								</td>
							</tr>
						);
					})}
				</Table>
			</section>
			{result.findings.length > 0 && <FoundSection result={result} />}
			<ReportSection file={file} result={result} />
		</>
	);
}
