// The middle of each country's largest piece of land, from Natural Earth as TopoJSON.

function arcsOf(topology) {
  const { scale, translate } = topology.transform;
  return topology.arcs.map(arc => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

function ringOf(indexes, arcs) {
  const ring = [];
  for (const i of indexes) {
    const arc = i < 0 ? [...arcs[~i]].reverse() : arcs[i];
    ring.push(...(ring.length ? arc.slice(1) : arc));
  }
  // A ring over the antimeridian jumps from 180 to -180: go on beyond 180 instead.
  let turn = 0;
  return ring.map(([x, y], i) => {
    const step = i ? x - ring[i - 1][0] : 0;
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    return [x + turn, y];
  });
}

/** The area of a ring and the middle of it, on the plane of longitudes and latitudes. */
function middleOf(ring) {
  let [area, x, y] = [0, 0, 0];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x0, y0] = ring[i];
    const [x1, y1] = ring[i + 1];
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  const lon = x / (3 * area);
  return { area: Math.abs(area / 2), lat: y / (3 * area), lon: ((lon + 540) % 360) - 180 };
}

/** Numeric ISO code (or name, where there is none) to [latitude, longitude]. */
export function centroids(topology) {
  const arcs = arcsOf(topology);
  const found = new Map();
  for (const g of topology.objects.countries.geometries) {
    const polygons = g.type === 'Polygon' ? [g.arcs] : g.type === 'MultiPolygon' ? g.arcs : [];
    let best = null;
    for (const [outer] of polygons) {
      const m = middleOf(ringOf(outer, arcs));
      if (!best || m.area > best.area) best = m;
    }
    if (best) found.set(g.id ?? g.properties.name, [best.lat, best.lon]);
  }
  return found;
}
