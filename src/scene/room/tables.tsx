import { useEffect, useMemo } from 'react';
import { DRAW_ORDER } from '../draw-order.ts';
import { tableGeometry, type Table } from './table-geometry.ts';

function TableMesh({ table }: { readonly table: Table }) {
  const geometry = useMemo(() => tableGeometry(table), [table]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  return (
    <mesh name="table" geometry={geometry} renderOrder={DRAW_ORDER.room} castShadow receiveShadow>
      <meshStandardMaterial vertexColors roughness={0.72} />
    </mesh>
  );
}

/** The tables that a stretch declares. */
export function Tables({ tables }: { readonly tables: readonly Table[] }) {
  return tables.map((table, index) => <TableMesh key={index} table={table} />);
}
