// What a server writes: tags with their attributes and what stands in them without a script. `Served` knows nothing of the kit.
export function Served({ said }: { said: string }) {
  return (
    <practice-context name="Praktijk De Linde" phone="09 000 00 00">
      <pain-scale max-ok={4} heading-level={3} lang="fr">
        <p>{said}</p>
      </pain-scale>
      <load-glass factors="worry:2">
        <p>Een glas water.</p>
      </load-glass>
    </practice-context>
  );
}
