// A page as it is written in Solid. Its markup loses capitals, so a property that has them is written `prop:maxOk`, or by its
// attribute, which Solid turns into the property.
import 'kinekit/widgets/pain-scale/define';
import 'kinekit/widgets/load-glass/define';
import type { Levels } from 'kinekit/science/body/factors';

export const Right = (props: { keep: (levels: Levels) => void }) => (
  <practice-context name="Praktijk De Linde" country="BE" info={{ name: 'De Linde', phone: '09 000 00 00' }}>
    <pain-scale prop:maxOk={4} scale="vas" heading-level={3} required id="pain">
      <p>Bel ons.</p>
    </pain-scale>
    <load-glass factors={{ worry: 2 }} lesson on:kine-factors-changed={(event) => props.keep(event.levels)} />
    <book-appointment prop:bookingUrl="/api/booking/v1" prop:compactHead />
    <health-faq items={[{ id: 'one', question: 'Mag ik wandelen?', answer: 'Ja.' }]} />
  </practice-context>
);
