// The same queries on the same guides with other engines, with their usual and with the best settings that are known.
//
//     npm install --no-save minisearch lunr fuse.js stemmer
//     node benchmarks/search_engines.mjs FOLDER
//
// FOLDER as for benchmarks/search_hub.py. Compare with the figures of benchmarks/search_quality.py. SQLite's FTS5 is
// asked with node's own `node:sqlite`. None of these is part of plainguides.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createRequire } from 'node:module'

const folder = process.argv[2]
const needed = createRequire(join(process.cwd(), 'x.js'))
const MiniSearch = needed('minisearch')
const lunr = needed('lunr')
const Fuse = needed('fuse.js')
const { stemmer } = await import(needed.resolve('stemmer'))

const guides = readdirSync(join(folder, 'guides')).filter(name => name.endsWith('.md')).sort().map(name => {
  const [, front, text] = readFileSync(join(folder, 'guides', name), 'utf8').split(/^---\n/m)
  const value = key => (new RegExp(`^${key}: *(.*)$`, 'm').exec(front)?.[1] ?? '').replace(/^["']|["']$/g, '')
  const headings = [...text.matchAll(/^#{2,} (.*)$/gm)].map(one => one[1]).join(' ')
  return { id: name.slice(0, -3), title: value('title'), summary: value('description'), headings, body: text }
})
const queries = readFileSync(join(folder, 'queries.jsonl'), 'utf8').trim().split('\n').map(line => JSON.parse(line))
const FIELDS = ['title', 'summary', 'headings', 'body']
const STOP = new Set(('a about all am an and any are as at be been but by can did do does for from get go had has have he her him his how i if in into ' +
  'is it its just me my no not of off on or our out she so than that the their them then there they this to too up us was we were what when where which who why will with would you your').split(' '))
const words = text => text.normalize('NFKD').replace(/[\u0300-\u036f'\u2019]/g, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const BOOST = { title: 16, summary: 2, headings: 1, body: 1 }

function mini(options, search) {
  const engine = new MiniSearch({ fields: FIELDS, ...options })
  engine.addAll(guides)
  return query => engine.search(query, typeof search === 'function' ? search(engine) : search).map(one => one.id)
}

function fts(tokenizer, joiner) {
  const base = new DatabaseSync(':memory:')
  base.exec(`create virtual table g using fts5(id unindexed, ${FIELDS.join(', ')}, tokenize='${tokenizer}')`)
  const add = base.prepare('insert into g values (?, ?, ?, ?, ?)')
  for (const one of guides) add.run(one.id, one.title, one.summary, one.headings, one.body)
  const ask = base.prepare('select id from g where g match ? order by bm25(g, 0, 16, 2, 1, 1) limit 10')
  return query => {
    const said = words(query).filter(word => !STOP.has(word))
    return said.length ? ask.all(said.map(word => `"${word}"`).join(joiner)).map(one => one.id) : []
  }
}

function withLunr(boosts, fuzzy) {
  const index = lunr(function () {
    this.ref('id')
    for (const field of FIELDS) this.field(field, { boost: boosts[field] ?? 1 })
    for (const one of guides) this.add(one)
  })
  const known = new Set(Object.keys(index.invertedIndex))
  return query => index.query(q => {
    for (const word of words(query)) {
      const [token] = lunr.tokenizer(word)
      const [stem] = index.pipeline.run([token])
      if (!stem) continue
      const far = fuzzy && !known.has(String(stem)) ? (word.length > 5 ? 2 : 1) : 0
      q.term(word, { editDistance: far })
    }
  }).map(one => one.ref)
}

const stemmed = { processTerm: term => words(term).filter(word => !STOP.has(word)).map(word => stemmer(word)) }
const engines = {
  'MiniSearch, usual': mini({}, {}),
  'MiniSearch, fuzzy .25 for all words': mini({}, { boost: BOOST, fuzzy: 0.25 }),
  'MiniSearch, stems, fuzzy for unknown words': mini(stemmed, engine => ({
    boost: BOOST, fuzzy: term => (engine.search(term, { fuzzy: false, prefix: false }).length ? false : 0.34),
  })),
  'lunr, usual': withLunr({}, false),
  'lunr, boosts, fuzzy for unknown words': withLunr(BOOST, true),
  'Fuse, usual, titles': (engine => query => engine.search(query).map(one => one.item.id))(new Fuse(guides, { keys: ['title'] })),
  'Fuse, titles and headings, anywhere': (engine => query => engine.search(query).map(one => one.item.id))(
    new Fuse(guides, { keys: [{ name: 'title', weight: 4 }, 'headings'], ignoreLocation: true, threshold: 0.4, includeScore: true })),
  'SQLite FTS5, porter, AND': fts('porter', ' AND '),
  'SQLite FTS5, porter, OR': fts('porter', ' OR '),
}

const classes = [...new Set(queries.map(one => one.cls))].sort()
console.log(`${guides.length} guides, ${queries.length} queries; r5 and MRR: ${classes.join(', ')}`)
for (const [name, ask] of Object.entries(engines)) {
  const figures = classes.map(cls => {
    const ranks = queries.filter(one => one.cls === cls).map(one => {
      const found = ask(one.q).slice(0, 10)
      return found.findIndex(id => one.relevant.includes(id)) + 1
    })
    const r5 = ranks.filter(rank => rank > 0 && rank <= 5).length / ranks.length
    const mrr = ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0) / ranks.length
    return `${r5.toFixed(2)} ${mrr.toFixed(2)}`
  })
  console.log(`${name.padEnd(44)} ${figures.join('   ')}`)
}
