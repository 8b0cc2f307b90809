// Reads a log with the client of Go's checksum database and nothing of this project: golang.org/x/mod/sumdb, packages note and tlog.
//
//	client URL KEY [CHECKPOINT]
//
// KEY is a file with the log's verifier key, CHECKPOINT one with an older checkpoint that the log must extend.
// INDELIBLE_TOKEN, if there is one, opens the entries, each of which must be the leaf at its place.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const width = 256

type log struct{ url, token string }

// Height and SaveTiles make a log a tlog.TileReader.
func (l log) Height() int                     { return 8 }
func (l log) SaveTiles([]tlog.Tile, [][]byte) {}

func (l log) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, tile := range tiles {
		// The checksum database names the height in its paths, tlog-tiles has one height only.
		data = append(data, l.read("tile/"+strings.TrimPrefix(tile.Path(), "tile/8/")))
	}
	return data, nil
}

func (l log) entries(bundle int64, size int64) [][]byte {
	in := size - bundle*width
	if in > width {
		in = width
	}
	path := tlog.Tile{H: 8, L: 0, N: bundle, W: int(in)}.Path()
	data := l.read("tile/entries/" + strings.TrimPrefix(path, "tile/8/0/"))
	var entries [][]byte
	for len(data) > 0 {
		length := binary.BigEndian.Uint16(data)
		entries = append(entries, data[2:2+length])
		data = data[2+length:]
	}
	return entries
}

func (l log) read(path string) []byte {
	request, err := http.NewRequest("GET", l.url+"/log/"+path, nil)
	must(err)
	if l.token != "" {
		request.Header.Set("Authorization", "Bearer "+l.token)
	}
	answer, err := http.DefaultClient.Do(request)
	must(err)
	defer answer.Body.Close()
	data, err := io.ReadAll(answer.Body)
	must(err)
	if answer.StatusCode != http.StatusOK {
		must(fmt.Errorf("%s: %s", path, answer.Status))
	}
	return data
}

func opened(checkpoint []byte, key note.Verifier) tlog.Tree {
	signed, err := note.Open(checkpoint, note.VerifierList(key))
	must(err)
	lines := strings.Split(signed.Text, "\n")
	if lines[0] != key.Name() {
		must(fmt.Errorf("origin %q", lines[0]))
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := base64.StdEncoding.DecodeString(lines[2])
	must(err)
	tree := tlog.Tree{N: size}
	copy(tree.Hash[:], root)
	return tree
}

func main() {
	from := log{os.Args[1], os.Getenv("INDELIBLE_TOKEN")}
	text, err := os.ReadFile(os.Args[2])
	must(err)
	key, err := note.NewVerifier(strings.TrimSpace(string(text)))
	must(err)
	tree := opened(from.read("checkpoint"), key)
	hashes := tlog.TileHashReader(tree, from)
	root, err := tlog.TreeHash(tree.N, hashes)
	must(err)
	if root != tree.Hash {
		must(fmt.Errorf("the tiles give another root"))
	}
	fmt.Println("tiles under the root of", tree.N)
	if len(os.Args) > 3 {
		older, err := os.ReadFile(os.Args[3])
		must(err)
		before := opened(older, key)
		proof, err := tlog.ProveTree(tree.N, before.N, hashes)
		must(err)
		must(tlog.CheckTree(proof, tree.N, tree.Hash, before.N, before.Hash))
		fmt.Println("extends", before.N)
	}
	if from.token != "" {
		fmt.Println("entries under the tiles:", checked(from, tree, hashes))
	}
}

func checked(from log, tree tlog.Tree, hashes tlog.HashReader) int64 {
	leaf := int64(0)
	for bundle := int64(0); bundle*width < tree.N; bundle++ {
		for _, entry := range from.entries(bundle, tree.N) {
			proof, err := tlog.ProveRecord(tree.N, leaf, hashes)
			must(err)
			must(tlog.CheckRecord(proof, tree.N, tree.Hash, leaf, tlog.RecordHash(entry)))
			leaf++
		}
	}
	return leaf
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
