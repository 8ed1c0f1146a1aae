// A page as it is written in React, with what the types must take: attributes, properties, events of the kit, children.
import 'kinekit/widgets/pain-scale/define';
import 'kinekit/widgets/load-glass/define';
import type { Levels } from 'kinekit/science/body/factors';

export function Right({ keep }: { keep: (levels: Levels) => void }) {
  return (
    <practice-context name="Praktijk De Linde" country="BE" info={{ name: 'De Linde', phone: '09 000 00 00' }}>
      <pain-scale maxOk={4} scale="vas" heading-level={3} required id="pain">
        <p>Bel ons.</p>
      </pain-scale>
      <load-glass factors={{ worry: 2 }} lesson onkine-factors-changed={(event) => keep(event.levels)} />
      <book-appointment bookingUrl="/api/booking/v1" compactHead />
      <health-faq items={[{ id: 'one', question: 'Mag ik wandelen?', answer: 'Ja.' }]} />
    </practice-context>
  );
}
